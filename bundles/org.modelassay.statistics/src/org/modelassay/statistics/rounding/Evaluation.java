/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.statistics.rounding;

/**
 * One null model with one size of update, asked about one weight after the other. What was computed for the last weight
 * is used again where the grid around the next one looks the same, which is most of the time when they come in
 * ascending order. For one thread at a time.
 */
final class Evaluation {

    /** Below this share of sigma the width of the starting cell is neglected, to spare a cancellation. */
    private static final double POINT = 1e-4;

    private final RoundingNull model;
    private final FloatFormat format;
    private final double sigma;
    private final CellSums sums;

    private double lower = Double.NaN;
    private double upper = Double.NaN;
    private Tails tails = new Tails.FromPoint(0, 0, NoiseShape.GAUSSIAN);

    private double above = Double.NaN;
    private double below = Double.NaN;
    private double unchanged;

    private double innerSpacing = Double.NaN;
    private Displacement inner = Displacement.NONE;

    Evaluation(RoundingNull model, double sigma) {
        this.model = model;
        this.format = model.format();
        this.sigma = sigma;
        this.sums = new CellSums(format, model.noise());
    }

    /** The probability that the stored value moves by at most {@code tolerance}. */
    double unchanged(double weight, double tolerance) {
        if (sigma == 0) {
            return 1;
        }
        double nextAbove = format.cellUpper(tolerance == 0 ? weight : format.floor(weight + tolerance)) - weight;
        double nextBelow = weight - format.cellLower(tolerance == 0 ? weight : format.ceil(weight - tolerance));
        if (moveTo(weight) || nextAbove != above || nextBelow != below) {
            above = nextAbove;
            below = nextBelow;
            unchanged = Math.clamp(1 - tails.above(above) - tails.below(below), 0.0, 1.0);
        }
        return unchanged;
    }

    /** Moments of the change of the stored value. */
    Displacement displacement(double weight) {
        if (sigma == 0) {
            return Displacement.NONE;
        }
        if (model instanceof OnGridNull && model.noise() == NoiseShape.SIGN) {
            return twoPoints(weight);
        }
        moveTo(weight);
        double width = model instanceof MasterCastNull ? lower + upper : 0;
        double spacing = format.spacing(weight);
        if (!sums.isInsideBinade(weight, sigma, width)) {
            return sums.displacement(weight, sigma, width, tails);
        }
        if (spacing != innerSpacing) {
            innerSpacing = spacing;
            inner = sums.displacement(weight, sigma, width, tails);
        }
        return inner;
    }

    /** Whether the cell around the weight differs from that of the weight before. */
    private boolean moveTo(double weight) {
        double nextLower = weight - format.cellLower(weight);
        double nextUpper = format.cellUpper(weight) - weight;
        if (nextLower == lower && nextUpper == upper) {
            return false;
        }
        lower = nextLower;
        upper = nextUpper;
        tails = switch (model) {
        case OnGridNull _ -> new Tails.FromPoint(0, sigma, model.noise());
        case MasterCastNull _ when lower + upper < POINT * sigma ->
                new Tails.FromPoint(0.5 * (upper - lower), sigma, model.noise());
        case MasterCastNull _ -> new Tails.FromCell(lower, upper, sigma, model.noise());
        };
        return true;
    }

    private Displacement twoPoints(double weight) {
        double up = format.round(weight + sigma) - weight;
        double down = format.round(weight - sigma) - weight;
        return new Displacement(0.5 * (up * up + down * down), 0.5 * (Math.pow(up, 4) + Math.pow(down, 4)));
    }
}
