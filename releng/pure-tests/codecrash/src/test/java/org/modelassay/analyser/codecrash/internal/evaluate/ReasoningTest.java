/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.analyser.codecrash.internal.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReasoningTest {

    @ParameterizedTest
    @CsvSource({"'The loop runs twice.', 0", "'So: hmm, hmm, hmm. No.', 3", "'a b a b a', 5", "'a b a', 0",
            "'so the sum is 3 so the sum is 3 so', 11", "'1 2 3 4 5 6 7 8 9 1 2 3 4 5 6 7 8 9', 0"})
    void findsPassagesThatRepeatAPhrase(String text, int words) {
        assertThat(new Reasoning(text).longestRepetition()).isEqualTo(words);
    }

    @Test
    void findsWordsOfDoubtWhereTheyStand() {
        assertThat(new Reasoning("Wait, the value is 3. But maybe not").hedges()).containsExactly(0, 5, 6);
    }

    /** The paper's case of collapse: thousands of repeated words. */
    @Test
    void measuresALongCollapse() {
        assertThat(new Reasoning("Let me see. " + "Hmm. ".repeat(12_000)).longestRepetition()).isEqualTo(12_000);
    }

    @ParameterizedTest
    @CsvSource({"'[1]', list", "'-3', int", "'\"a\"', str", "'True', bool", "'None', None", "'{}', dict",
            "'(1,)', tuple",
            "'f(1)', other", "'1.5', float"})
    void namesTypesAsPythonDoes(String output, String type) {
        assertThat(ValueType.of(output)).isEqualTo(type);
    }
}
