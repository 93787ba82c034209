/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.engine.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.modelassay.common.InvalidInputException;
import org.modelassay.engine.Bound;
import org.modelassay.engine.internal.judge.Judge;
import org.modelassay.model.ExperimentsFactory;
import org.modelassay.model.Metric;
import org.modelassay.model.Outcome;
import org.modelassay.model.Verdict;

class BoundTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "sparsity.bit_exact >= 0.9 | sparsity.bit_exact >= 0.9",
            "sparsity.within_1e-08>=.9 | sparsity.within_1e-08 >= 0.9",
            "a ≤ 1e-3 ± 5E-5 | a <= 0.001 ± 5.0E-5",
            "a = -2 +- 1 | a == -2.0 ± 1.0",
            "a == 3. +/- .5 | a == 3.0 ± 0.5",
            "a ≠ +1 | a != 1.0",
            "layers.0/q:share < 1 | layers.0/q:share < 1.0",
            "a > 0 | a > 0.0",
            "a ≥ 0 | a >= 0.0"})
    void readsWhatPeopleWrite(String text, String canonical) throws Exception {
        Bound bound = Bound.parse(text);
        assertThat(bound.text()).isEqualTo(canonical);
        assertThat(Bound.parse(bound.text())).isEqualTo(bound);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a", "a >=", ">= 1", "a => 1", "a >= one", "a >= NaN", "a >= Infinity", "a >= 1e999",
            "a >= 1 ± -1", "a >= 1 2", "a b >= 1", "a >= 1,5", "a >= 0x10", "a <> 1"})
    void refusesAnythingElse(String text) {
        assertThatThrownBy(() -> Bound.parse(text)).isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("expectation \"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a >= 90 %", "a >= 90%", "a >= 0.9 ± 1%"})
    void refusesPercentAndSaysWhatToWrite(String text) {
        assertThatThrownBy(() -> Bound.parse(text)).isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("write 0.9 where you mean 90 percent");
    }

    @ParameterizedTest
    @CsvSource({
            "m < 1, 1, FAIL", "m < 1, 0.9, PASS", "m < 1 ± 0.5, 1.4, PASS", "m < 1 ± 0.5, 1.5, FAIL",
            "m <= 1, 1, PASS", "m <= 1, 1.1, FAIL", "m <= 1 ± 0.5, 1.5, PASS",
            "m == 1, 1, PASS", "m == 1, 1.1, FAIL", "m == 1 ± 0.25, 0.75, PASS", "m == 1 ± 0.25, 1.3, FAIL",
            "m != 1, 1, FAIL", "m != 1, 2, PASS", "m != 1 ± 0.25, 1.25, FAIL", "m != 1 ± 0.25, 1.3, PASS",
            "m >= 1, 1, PASS", "m >= 1, 0.9, FAIL", "m >= 1 ± 0.25, 0.75, PASS",
            "m > 1, 1, FAIL", "m > 1, 1.1, PASS", "m > 1 ± 0.25, 0.8, PASS", "m > 1 ± 0.25, 0.75, FAIL",
            "m >= 0, NaN, INCONCLUSIVE", "m != 0, NaN, INCONCLUSIVE",
            "m > 0, Infinity, PASS", "m < 0, -Infinity, PASS", "m == 0, Infinity, FAIL", "m != 0, -Infinity, PASS",
            "m == 0, -0.0, PASS", "n > 0, 1, INCONCLUSIVE"})
    void judges(String bound, double actual, Outcome outcome) throws Exception {
        Metric metric = ExperimentsFactory.eINSTANCE.createMetric();
        metric.setName("m");
        metric.setValue(actual);

        Verdict verdict = Judge.judge(List.of(Bound.parse(bound)), List.of(metric)).getFirst();

        assertThat(verdict.getOutcome()).isEqualTo(outcome);
        assertThat(verdict.getMessage()).isNotBlank();
    }
}
