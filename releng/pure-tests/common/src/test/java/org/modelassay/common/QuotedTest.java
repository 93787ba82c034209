/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.common;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuotedTest {

    @ParameterizedTest
    @CsvSource(quoteCharacter = '\'', value = {
            "plain,'\"plain\"'", "größe,'\"größe\"'", "'a\"b\\c','\"a\\\"b\\\\c\"'"
    })
    void keepsWhatIsPrintable(String text, String quoted) {
        assertThat(Quoted.of(text)).isEqualTo(quoted);
    }

    @Test
    void escapesWhatATerminalMightObey() {
        assertThat(Quoted.of("\u001b[2J\n\u202e\ud800\u0000"))
                .isEqualTo("\"\\u001b[2J\\u000a\\u202e\\ud800\\u0000\"");
    }

    @Test
    void cutsWhatIsLong() {
        assertThat(Quoted.of("x".repeat(5000))).isEqualTo("\"" + "x".repeat(120) + "... (5000 characters)\"");
        assertThat(Quoted.of("x".repeat(120))).isEqualTo("\"" + "x".repeat(120) + "\"");
    }
}
