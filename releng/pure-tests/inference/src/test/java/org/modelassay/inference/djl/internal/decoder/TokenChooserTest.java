/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.inference.djl.internal.decoder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.modelassay.common.Seed;
import org.modelassay.inference.FloatTensor;
import org.modelassay.inference.generation.Sampling;

/** Sampling against probabilities computed by hand. */
class TokenChooserTest {

    private static final FloatTensor LOGITS = FloatTensor.of(
            new float[] {(float) Math.log(0.1), (float) Math.log(0.4), (float) Math.log(0.2), (float) Math.log(0.3)}, 1,
            4);

    private static double[] shares(Sampling sampling) {
        TokenChooser chooser = new TokenChooser(sampling);
        double[] shares = new double[4];
        for (int i = 0; i < 40_000; i++) {
            shares[chooser.choose(LOGITS).token()] += 1 / 40_000.0;
        }
        return shares;
    }

    @Test
    void drawsByProbability() {
        assertThat(shares(new Sampling.Random(1, 0, 1, new Seed(1)))).containsExactly(
                new double[] {0.1, 0.4, 0.2, 0.3}, within(0.01));
    }

    @Test
    void sharpensByTemperature() {
        double sum = 0.01 + 0.16 + 0.04 + 0.09;
        assertThat(shares(new Sampling.Random(0.5, 0, 1, new Seed(2)))).containsExactly(
                new double[] {0.01 / sum, 0.16 / sum, 0.04 / sum, 0.09 / sum}, within(0.01));
    }

    @Test
    void keepsTheMostProbable() {
        assertThat(shares(new Sampling.Random(1, 2, 1, new Seed(3)))).containsExactly(
                new double[] {0, 4 / 7.0, 0, 3 / 7.0}, within(0.01));
    }

    @Test
    void keepsTheSmallestSetThatReachesTheShare() {
        assertThat(shares(new Sampling.Random(1, 0, 0.69, new Seed(4)))).containsExactly(
                new double[] {0, 4 / 7.0, 0, 3 / 7.0}, within(0.01));
        assertThat(shares(new Sampling.Random(1, 0, 0.75, new Seed(5)))).containsExactly(
                new double[] {0, 4 / 9.0, 2 / 9.0, 3 / 9.0}, within(0.01));
    }

    @Test
    void takesTheLowestIdAmongEquals() {
        TokenChooser chooser = new TokenChooser(new Sampling.Greedy());
        assertThat(chooser.choose(FloatTensor.of(new float[] {1, 3, 3, 2}, 1, 4)).token()).isEqualTo(1);
    }

    @Test
    void knowsLogProbabilities() {
        TokenChooser chooser = new TokenChooser(new Sampling.Greedy());
        assertThat(chooser.choose(LOGITS).logProbability()).isCloseTo(Math.log(0.4), within(1e-6));
    }
}
