/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.analyser.fingerprint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.modelassay.analysis.result.Series;
import org.modelassay.analysis.testkit.Collected;
import org.modelassay.analysis.testkit.TestRun;
import org.modelassay.common.InvalidInputException;

/** How many fingerprints a small model takes; the study of the build does it at size. */
class CapacityTest extends ModelTest {

    private static CapacityParameters parameters(List<String> schemes, List<Double> rates) {
        return new CapacityParameters(schemes, rates, List.of(0.5), 4, List.of(2, 6), 1, 0.8, 3, 0.25, 30, 0.05,
                List.of(4), 1e-3, List.of(1.0, 0.0), 32);
    }

    private static double left(Collected results, String scheme, double merged) {
        return results.table("wear").rows().stream()
                .filter(row -> scheme.equals(row.get("scheme")) && Integer.valueOf(6).equals(row.get("fingerprints"))
                        && String.valueOf(row.get("kind")).startsWith("merged")
                        && Double.valueOf(merged).equals(row.get("amount")))
                .mapToDouble(row -> Double.parseDouble(String.valueOf(row.get("left")))).findFirst().orElseThrow();
    }

    @Test
    void eachSchemeAndNumberIsEmbeddedAndAResumedRunRepeatsNothing() throws Exception {
        TestRun run = run();
        CapacityParameters parameters = parameters(List.of("perinucleus", "english-random"), List.of(2e-2));
        Collected first = run.execute(new CapacityAnalyser(), modelAndText(), parameters);
        for (String scheme : parameters.schemes()) {
            assertThat(first.value("success." + scheme + ".2")).isEqualTo(1);
            assertThat(left(first, scheme, 1)).isEqualTo(first.value("success." + scheme + ".6"));
            assertThat(left(first, scheme, 0)).isLessThan(0.2);
        }
        assertThat(first.value("probability_max.perinucleus.6")).isLessThanOrEqualTo(0.2);
        assertThat(first.chart(Series.class, "harm").curves()).hasSize(2);
        Collected again = run.resumed().execute(new CapacityAnalyser(), modelAndText(), parameters);
        assertThat(again.metrics()).isEqualTo(first.metrics());
    }

    @Test
    void theRateThatLearnsWithLeastHarmIsChosenWithASecretOfItsOwn() throws Exception {
        Collected results = run().execute(new CapacityAnalyser(), modelAndText(),
                parameters(List.of("perinucleus"), List.of(1e-6, 2e-2)));
        assertThat(column(results, "choices", "success")).satisfies(shares -> {
            assertThat((Double) shares.get(0)).isLessThan(0.98);
            assertThat((Double) shares.get(1)).isGreaterThanOrEqualTo(0.98);
        });
        assertThat(column(results, "choices", "chosen")).containsExactly("", "yes");
        assertThat(column(results, "embeddings", "rate")).containsOnly(2e-2);
    }

    @Test
    void refusesARateAndAPullThatCannotTrain() {
        assertThatThrownBy(() -> run().execute(new CapacityAnalyser(), modelAndText(),
                parameters(List.of("perinucleus"), List.of(0.0)))).isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("0.0 is not above 0");
        CapacityParameters usual = parameters(List.of("perinucleus"), List.of(1e-2));
        assertThatThrownBy(() -> run().execute(new CapacityAnalyser(), modelAndText(),
                new CapacityParameters(usual.schemes(), usual.rates(), List.of(1.0), 4, usual.counts(), 1, 0.8, 3, 0.25,
                        30, 0.05, List.of(), 1e-3, List.of(), 32)))
                .isInstanceOf(InvalidInputException.class).hasMessageContaining("1.0 is not from 0 to below 1");
    }
}
