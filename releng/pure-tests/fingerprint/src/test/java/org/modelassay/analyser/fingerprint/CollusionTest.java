/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.analyser.fingerprint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.modelassay.analysis.testkit.Collected;
import org.modelassay.analysis.testkit.TestInputs;
import org.modelassay.analysis.testkit.TestRun;
import org.modelassay.common.InvalidInputException;

/** Coalitions, against an independent simulation in numpy of 60 trials (2,048 parties, probability 0.243). */
class CollusionTest {

    @TempDir
    private Path directory;

    private Collected run(CollusionParameters parameters) throws Exception {
        return new TestRun(directory).threads(2).execute(new CollusionAnalyser(), TestInputs.none(), parameters);
    }

    private static CollusionParameters with(int colluders, int trials, Integer... fingerprints) {
        return new CollusionParameters(2048, colluders, List.of(fingerprints), 0.243, trials, 0.05, 0.95);
    }

    /**
     * Shares found by 60 trials have standard errors of up to 0.065, which is why two values of 24 are farther off than
     * 0.1; a repetition of the independent simulation with 1,000 trials gave 0.34 for refusal at 256 and 0.58 for the
     * optimal attack at 512.
     */
    @Test
    void threeColludeAsInAnIndependentSimulation() throws Exception {
        Collected results = run(with(3, 500, 64, 128, 256, 512, 1024, 2048));
        Map<String, double[]> expected = Map.of("majority", new double[] {0.63, 0.98, 1, 1, 1, 1}, "minority",
                new double[] {0.08, 0.20, 0.62, 0.92, 1, 1}, "refusal", new double[] {0.05, 0.13, 0.34, 0.90, 1, 1},
                "optimal", new double[] {0, 0.02, 0.10, 0.58, 0.97, 1});
        expected.forEach((attack, shares) -> {
            for (int i = 0; i < shares.length; i++) {
                assertThat(results.value("accusation." + attack + "." + (64 << i))).as("%s, %d", attack, 64 << i)
                        .isCloseTo(shares[i], within(0.1));
            }
        });
    }

    @Test
    void twoAreAlwaysFoundFrom256FingerprintsOn() throws Exception {
        Collected results = run(with(2, 200, 256, 1024));
        for (String attack : List.of("majority", "minority", "refusal", "optimal")) {
            assertThat(results.value("accusation." + attack + ".256")).isGreaterThan(0.99);
            assertThat(results.value("accusation." + attack + ".1024")).isEqualTo(1);
        }
    }

    @Test
    void fourHideBehindTheOptimalAttack() throws Exception {
        Collected results = run(with(4, 400, 2048, 4096));
        assertThat(results.value("accusation.optimal.2048")).isCloseTo(0.10, within(0.1));
        assertThat(results.value("accusation.optimal.4096")).isCloseTo(0.65, within(0.1));
    }

    @Test
    void theBoundIsThatOfProposition53() throws Exception {
        // 4 * 3 * ln(2 * 2048 / 0.05) * 6^3 = 29,324
        Collected results = run(with(3, 1, 64));
        assertThat(results.value("bound.fingerprints")).isCloseTo(29_324, within(1.0));
    }

    @Test
    void anInterruptedRunGivesTheSameNumbers() throws Exception {
        CollusionParameters parameters = with(3, 20, 64, 128);
        TestRun first = new TestRun(directory);
        Collected whole = first.execute(new CollusionAnalyser(), TestInputs.none(), parameters);
        Collected again = first.resumed().execute(new CollusionAnalyser(), TestInputs.none(), parameters);
        assertThat(again.metrics()).isEqualTo(whole.metrics());
    }

    @Test
    void refusesACoalitionOfEverybody() {
        assertThatThrownBy(() -> run(new CollusionParameters(3, 3, List.of(0, 64, 64), 1, 10, 0.05, 0.95)))
                .isInstanceOf(InvalidInputException.class).hasMessageContaining("colluders: 3 of 3 parties collude")
                .hasMessageContaining("probability").hasMessageContaining("0 is not from 1")
                .hasMessageContaining("named twice");
    }
}
