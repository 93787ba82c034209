/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.statistics.rounding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class RoundingNullTest {

    private static final int WEIGHTS = 400_000;
    private static final double TOLERANCE = 1e-5;
    private static final float[] NORMAL_WEIGHTS = normalWeights(new SplittableRandom(7));

    /** Expected: table of master-cast and on-grid sparsity, N(0, .02^2) weights in bf16, paper notes 1.4 and 1.8. */
    @ParameterizedTest
    @CsvSource({"1e-6, 98.6, 100", "3e-6, 95.9, 99.9", "1e-5, 84.2, 92.4", "3e-5, 61.4, 69.7", "1e-4, 30.9, 32.9",
            "1e-3, 3.6, 3.6"})
    void reproducesThePublishedTableWithinHalfAPoint(double sigma, double masterCast, double onGrid) {
        MagnitudeCounts weights = MagnitudeCounts.ofWeights(FloatFormat.BF16, NORMAL_WEIGHTS);
        assertThat(percent(new MasterCastNull(FloatFormat.BF16, NoiseShape.GAUSSIAN), weights, sigma, TOLERANCE))
                .isCloseTo(masterCast, within(0.5));
        assertThat(percent(new OnGridNull(FloatFormat.BF16, NoiseShape.GAUSSIAN), weights, sigma, TOLERANCE))
                .isCloseTo(onGrid, within(0.5));
    }

    /** Expected: simulation of the same table with NumPy, four million weights, asking for equality of value. */
    @ParameterizedTest
    @CsvSource({"1e-6, 96.68, 98.82", "3e-6, 91.94, 96.48", "1e-5, 80.23, 88.36",
            "3e-5, 59.83, 68.02", "1e-4, 30.33, 32.40", "1e-3, 3.57, 3.59"})
    void predictsFewerUnchangedWeightsWhenEqualityIsAskedFor(double sigma, double masterCast, double onGrid) {
        MagnitudeCounts weights = MagnitudeCounts.ofWeights(FloatFormat.BF16, NORMAL_WEIGHTS);
        assertThat(percent(new MasterCastNull(FloatFormat.BF16, NoiseShape.GAUSSIAN), weights, sigma, 0))
                .isCloseTo(masterCast, within(0.15));
        assertThat(percent(new OnGridNull(FloatFormat.BF16, NoiseShape.GAUSSIAN), weights, sigma, 0))
                .isCloseTo(onGrid, within(0.15));
    }

    @ParameterizedTest
    @CsvSource({"BF16, 1e-6", "BF16, 3e-5", "BF16, 1e-3", "F16, 1e-6", "F16, 2e-5", "F32, 1e-10", "F32, 3e-9"})
    void agreesWithSimulation(FloatFormat format, double sigma) {
        for (NoiseShape noise : NoiseShape.values()) {
            for (double tolerance : new double[] {0, 1e-8, 1e-5}) {
                compareWithSimulation(new MasterCastNull(format, noise), sigma, tolerance);
                compareWithSimulation(new OnGridNull(format, noise), sigma, tolerance);
            }
        }
    }

    private static void compareWithSimulation(RoundingNull model, double sigma, double tolerance) {
        FloatFormat format = model.format();
        MagnitudeCounts weights = MagnitudeCounts.ofWeights(format, NORMAL_WEIGHTS);
        RandomGenerator random = new SplittableRandom(11);
        long unchanged = 0;
        double squared = 0;
        for (float weight : NORMAL_WEIGHTS) {
            double stored = format.round(weight);
            double start = model instanceof OnGridNull ? stored
                    : format.cellLower(stored)
                            + random.nextDouble() * (format.cellUpper(stored) - format.cellLower(stored));
            double change = format.round(start + sigma * draw(model.noise(), random)) - stored;
            unchanged += Math.abs(change) <= tolerance ? 1 : 0;
            squared += change * change;
        }
        double expected = weights.total() == WEIGHTS ? model.predict(weights, sigma, tolerance).overall().share() : -1;
        assertThat(expected).as("%s %s %s", model, sigma, tolerance)
                .isCloseTo((double) unchanged / WEIGHTS, within(0.004));
        assertThat(model.roundedNorm(weights, sigma) / Math.sqrt(squared))
                .as("norm of %s %s", model, sigma).isCloseTo(1, within(0.03));
    }

    private static double draw(NoiseShape noise, RandomGenerator random) {
        return switch (noise) {
        case GAUSSIAN -> random.nextGaussian();
        case LAPLACE -> (random.nextExponential() - random.nextExponential()) / Math.sqrt(2);
        case SIGN -> random.nextBoolean() ? 1 : -1;
        };
    }

    @ParameterizedTest
    @EnumSource
    void findsTheUpdateBehindARoundedNorm(NoiseShape noise) {
        MagnitudeCounts weights = MagnitudeCounts.ofWeights(FloatFormat.BF16, NORMAL_WEIGHTS);
        for (RoundingNull model : new RoundingNull[] {new MasterCastNull(FloatFormat.BF16, noise),
                new OnGridNull(FloatFormat.BF16, noise)}) {
            for (double sigma : new double[] {2e-5, 1e-4, 1e-3}) {
                double norm = model.roundedNorm(weights, sigma);
                NullFit fit = model.fit(weights, norm);
                assertThat(fit.sigma().value()).as("%s", model).isCloseTo(sigma, within(sigma * 1e-3));
                assertThat(fit.sigma().low()).isLessThanOrEqualTo(fit.sigma().value());
                assertThat(fit.sigma().high()).isGreaterThanOrEqualTo(fit.sigma().value());
                assertThat(fit.roundedNorm()).isCloseTo(norm, within(norm * 1e-3));
            }
        }
    }

    @Test
    void inflatesTheNormOfASmallUpdateSeveralfold() {
        MagnitudeCounts weights = MagnitudeCounts.ofWeights(FloatFormat.BF16, NORMAL_WEIGHTS);
        RoundingNull model = new MasterCastNull(FloatFormat.BF16, NoiseShape.GAUSSIAN);
        double plain = 1e-6 * Math.sqrt(weights.total());
        assertThat(model.roundedNorm(weights, 1e-6) / plain).isGreaterThan(5);
    }

    /** Expected: about 95 of 100 simulated updates fall into the interval that was fitted to their norm alone. */
    @Test
    void coversTheShareOfSimulatedUpdates() {
        int size = 5000;
        double sigma = 4e-5;
        SplittableRandom random = new SplittableRandom(21);
        RoundingNull model = new OnGridNull(FloatFormat.BF16, NoiseShape.GAUSSIAN);
        float[] some = java.util.Arrays.copyOf(NORMAL_WEIGHTS, size);
        MagnitudeCounts weights = MagnitudeCounts.ofWeights(FloatFormat.BF16, some);
        int covered = 0;
        for (int run = 0; run < 200; run++) {
            long unchanged = 0;
            double squared = 0;
            for (float weight : some) {
                double stored = FloatFormat.BF16.round(weight);
                double change = FloatFormat.BF16.round(stored + sigma * random.nextGaussian()) - stored;
                unchanged += change == 0 ? 1 : 0;
                squared += change * change;
            }
            ExpectedShare share = model.fit(weights, Math.sqrt(squared)).unchanged(0);
            covered += share.interval(0.95).contains((double) unchanged / size) ? 1 : 0;
        }
        assertThat(covered).isGreaterThanOrEqualTo(185);
    }

    @Test
    void predictsNoChangeWithoutAnUpdate() {
        MagnitudeCounts weights = MagnitudeCounts.ofWeights(FloatFormat.F16, NORMAL_WEIGHTS);
        NullFit fit = new OnGridNull(FloatFormat.F16, NoiseShape.GAUSSIAN).fit(weights, 0);
        assertThat(fit.unchanged(0).share()).isEqualTo(1);
        assertThat(fit.roundedNorm()).isZero();
    }

    @ParameterizedTest
    @EnumSource
    void givesASensibleAnswerForAnyWeightsAndNorm(FloatFormat format) {
        SplittableRandom random = new SplittableRandom(51);
        for (int run = 0; run < 200; run++) {
            float[] weights = new float[random.nextInt(1, 20)];
            for (int i = 0; i < weights.length; i++) {
                weights[i] = (float) switch (random.nextInt(4)) {
                case 0 -> 0;
                case 1 -> format.maxValue();
                case 2 -> format.minValue();
                default -> format.round(random.nextGaussian());
                };
            }
            double norm = Math.pow(10, random.nextDouble(-44, 38));
            for (NoiseShape noise : NoiseShape.values()) {
                MagnitudeCounts counts = MagnitudeCounts.ofWeights(format, weights);
                for (RoundingNull model : new RoundingNull[] {new MasterCastNull(format, noise),
                        new OnGridNull(format, noise)}) {
                    ExpectedShare share = model.fit(counts, norm).unchanged(0);
                    assertThat(share.share()).as("%s %s", model, norm).isBetween(0.0, 1.0);
                    assertThat(share.interval(0.95).width()).as("%s %s", model, norm).isBetween(0.0, 1.0);
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void losesMoreWeightsToALargerUpdateAndFewerToALargerTolerance(NoiseShape noise) {
        MagnitudeCounts weights = MagnitudeCounts.ofWeights(FloatFormat.BF16, NORMAL_WEIGHTS);
        for (RoundingNull model : new RoundingNull[] {new MasterCastNull(FloatFormat.BF16, noise),
                new OnGridNull(FloatFormat.BF16, noise)}) {
            double before = 1;
            for (double sigma = 1e-7; sigma < 1e-2; sigma *= 3) {
                double now = model.predict(weights, sigma, 0).overall().share();
                assertThat(now).isLessThanOrEqualTo(before + 1e-12);
                assertThat(model.predict(weights, sigma, 1e-5).overall().share()).isGreaterThanOrEqualTo(now - 1e-12);
                before = now;
            }
        }
    }

    @Test
    void refusesWeightsOfAnotherFormat() {
        MagnitudeCounts weights = MagnitudeCounts.ofWeights(FloatFormat.F16, NORMAL_WEIGHTS);
        RoundingNull model = new OnGridNull(FloatFormat.BF16, NoiseShape.GAUSSIAN);
        assertThatThrownBy(() -> model.fit(weights, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> model.fit(weights, Double.NaN)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void addsUpOverBinsOfMagnitude() {
        MagnitudeCounts weights = MagnitudeCounts.ofWeights(FloatFormat.BF16, NORMAL_WEIGHTS);
        NullPrediction prediction = new MasterCastNull(FloatFormat.BF16, NoiseShape.GAUSSIAN)
                .predict(weights, 3e-5, 0);
        ExpectedShare sum = prediction.between(0, 0.01).plus(prediction.between(0.01, 1));
        assertThat(sum.share()).isCloseTo(prediction.overall().share(), within(1e-12));
        assertThat(prediction.between(0, 0.001).share()).isLessThan(prediction.between(0.01, 1).share());
    }

    private static double percent(RoundingNull model, MagnitudeCounts weights, double sigma, double tolerance) {
        return 100 * model.predict(weights, sigma, tolerance).overall().share();
    }

    private static float[] normalWeights(RandomGenerator random) {
        float[] weights = new float[WEIGHTS];
        for (int i = 0; i < weights.length; i++) {
            weights[i] = (float) (0.02 * random.nextGaussian());
        }
        return weights;
    }
}
