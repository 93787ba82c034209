/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.statistics.rounding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class SharedMasterOverlapTest {

    private static final int WEIGHTS = 300_000;

    /** Expected: two simulated updates of the same masters; few large changes carry the norm, hence 3 % of leeway. */
    @ParameterizedTest
    @CsvSource({"GAUSSIAN, 5e-6, 5e-6", "GAUSSIAN, 3e-5, 3e-5", "GAUSSIAN, 1e-5, 2e-4", "LAPLACE, 1e-5, 3e-5",
            "SIGN, 1e-5, 3e-5"})
    void agreesWithSimulatedUpdatesOfSharedMasters(NoiseShape noise, double firstSigma, double secondSigma) {
        SplittableRandom random = new SplittableRandom(41);
        float[] base = new float[WEIGHTS];
        double[] squared = new double[2];
        long[] changed = new long[3];
        for (int i = 0; i < WEIGHTS; i++) {
            double master = 0.02 * random.nextGaussian();
            base[i] = (float) FloatFormat.BF16.round(master);
            double first = FloatFormat.BF16.round(master + firstSigma * draw(noise, random)) - base[i];
            double second = FloatFormat.BF16.round(master + secondSigma * draw(noise, random)) - base[i];
            squared[0] += first * first;
            squared[1] += second * second;
            changed[0] += first != 0 ? 1 : 0;
            changed[1] += second != 0 ? 1 : 0;
            changed[2] += first != 0 && second != 0 ? 1 : 0;
        }
        RoundingNull model = new MasterCastNull(FloatFormat.BF16, noise);
        MagnitudeCounts weights = MagnitudeCounts.ofWeights(FloatFormat.BF16, base);
        ExpectedOverlap overlap = SharedMasterOverlap.predict(
                model.fit(weights, Math.sqrt(squared[0])), model.fit(weights, Math.sqrt(squared[1])));
        assertThat(overlap.first() / changed[0]).isCloseTo(1, within(0.03));
        assertThat(overlap.second() / changed[1]).isCloseTo(1, within(0.03));
        assertThat(overlap.both() / changed[2]).isCloseTo(1, within(0.03));
        assertThat(overlap.excess()).isGreaterThan(1.001);
    }

    @ParameterizedTest
    @EnumSource
    void agreesWithTheNullOfASingleUpdate(NoiseShape noise) {
        SplittableRandom random = new SplittableRandom(42);
        float[] base = new float[5000];
        for (int i = 0; i < base.length; i++) {
            base[i] = (float) random.nextDouble(-0.1, 0.1);
        }
        NullFit fit = new MasterCastNull(FloatFormat.BF16, noise)
                .fit(MagnitudeCounts.ofWeights(FloatFormat.BF16, base), 0.002);
        ExpectedOverlap overlap = SharedMasterOverlap.predict(fit, fit);
        assertThat(overlap.first()).isCloseTo(5000 - fit.prediction(0).overall().expected(), within(0.5));
    }

    @Test
    void refusesFitsOfAnotherModel() {
        MagnitudeCounts weights = MagnitudeCounts.ofWeights(FloatFormat.BF16, new float[] {1, 2});
        NullFit grid = new OnGridNull(FloatFormat.BF16, NoiseShape.GAUSSIAN).fit(weights, 0.01);
        assertThatThrownBy(() -> SharedMasterOverlap.predict(grid, grid))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static double draw(NoiseShape noise, SplittableRandom random) {
        return switch (noise) {
        case GAUSSIAN -> random.nextGaussian();
        case LAPLACE -> (random.nextExponential() - random.nextExponential()) / Math.sqrt(2);
        case SIGN -> random.nextBoolean() ? 1 : -1;
        };
    }
}
