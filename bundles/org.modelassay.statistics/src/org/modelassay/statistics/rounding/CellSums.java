/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.statistics.rounding;

import java.util.function.DoubleUnaryOperator;

/**
 * Sums over the cells of a format: how far a stored value moves when the weight behind it does.
 * <p>While the update is small against the spacing, every cell within reach is visited, with the sum taken by parts so
 * that all terms are positive. When it is large, rounding is an independent error of variance spacing<sup>2</sup>/12
 * (Sheppard 1898), with a bias that vanishes exponentially in (sigma / spacing)<sup>2</sup>.
 */
final class CellSums {

    /** Update size, in units of the spacing, beyond which Sheppard's correction is used. */
    private static final double SMOOTH = 2;

    /** Binades below the largest reached one whose spacing still matters: the square falls fourfold with each. */
    private static final int BINADES = 10;

    private final FloatFormat format;
    private final NoiseShape noise;

    CellSums(FloatFormat format, NoiseShape noise) {
        this.format = format;
        this.noise = noise;
    }

    /** Whether all cells within reach of a weight are of one size. */
    boolean isInsideBinade(double weight, double sigma, double startWidth) {
        double magnitude = Math.abs(weight);
        double power = Math.scalb(1.0, Math.getExponent(magnitude));
        double reach = sigma * noise.reach() + startWidth + 2 * format.spacing(weight);
        return magnitude - reach >= power && magnitude + reach <= 2 * power;
    }

    /** Moments of the change; {@code startWidth} is the width of the cell that the weight started in, 0 for a point. */
    Displacement displacement(double weight, double sigma, double startWidth, Tails tails) {
        if (sigma > SMOOTH * format.spacing(weight)) {
            return smooth(weight, sigma, startWidth);
        }
        double reach = sigma * noise.reach() + startWidth;
        Displacement up = upwards(weight, reach, tails::above);
        Displacement down = upwards(-weight, reach, tails::below);
        return new Displacement(up.second() + down.second(), up.fourth() + down.fourth());
    }

    private Displacement upwards(double weight, double reach, DoubleUnaryOperator beyond) {
        double second = 0;
        double fourth = 0;
        double previous = 0;
        double value = weight;
        while (true) {
            double next = format.valueAt(format.ordinal(value) + 1);
            double distance = 0.5 * ((value - weight) + (next - weight));
            if (!(distance <= reach)) {
                return new Displacement(second, fourth);
            }
            double square = (next - weight) * (next - weight);
            double tail = beyond.applyAsDouble(distance);
            second += (square - previous) * tail;
            fourth += (square * square - previous * previous) * tail;
            previous = square;
            value = next;
        }
    }

    private Displacement smooth(double weight, double sigma, double startWidth) {
        double start = startWidth * startWidth / 12;
        double error = meanSquaredSpacing(weight, sigma) / 12;
        double variance = sigma * sigma;
        return new Displacement(variance + start + error,
                variance * variance * noise.fourthMoment() + 6 * variance * (start + error) + 3 * start * error);
    }

    /** For weights smaller than the update, whose share of rounding is a millionth, only its order of magnitude. */
    private double meanSquaredSpacing(double weight, double sigma) {
        double magnitude = Math.abs(weight);
        if (magnitude < sigma) {
            return format.spacing(sigma) * format.spacing(sigma);
        }
        double reach = sigma * noise.reach();
        double edge = Math.scalb(1.0, Math.getExponent(magnitude + reach));
        double outside = 0;
        double sum = 0;
        for (int i = 0; i < BINADES && edge > Math.max(format.minValue(), magnitude - reach); i++) {
            double beyond = noise.cumulative((magnitude - edge) / sigma)
                    + noise.cumulative((-edge - magnitude) / sigma);
            double spacing = format.spacing(edge);
            sum += (beyond - outside) * spacing * spacing;
            outside = beyond;
            edge /= 2;
        }
        double spacing = format.spacing(edge);
        return sum + (1 - outside) * spacing * spacing;
    }
}
