/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.analyser.codecrash.internal.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.stream.IntStream;

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

    /** A parabola is found again; 390 words of doubt at word 7,750 are what the notes on the paper read off its figure. */
    @Test
    void fitsTheCurveOfDoubts() {
        double[] places = IntStream.rangeClosed(0, 100).mapToDouble(i -> 77.5 * i).toArray();
        double[] doubts = Arrays.stream(places).map(x -> 0.01 * x + (390 - 77.5) / 7750 / 7750 * x * x).toArray();
        Bend bend = Bend.of(places, doubts);
        assertThat(bend.slope()).isCloseTo(0.01, within(1e-9));
        assertThat(bend.curvature()).isCloseTo(5.2029e-6, within(1e-9));
        assertThat(bend.gain()).isCloseTo(1, within(1e-9));
        assertThat(Bend.of(places, Arrays.stream(places).map(x -> x / 2).toArray()).curvature())
                .isCloseTo(0, within(1e-12));
    }
}
