/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.inference.djl.internal.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;

import org.junit.jupiter.api.Test;

class FormulaTest {

    private static final Map<String, Object> CONFIG = Map.of("hidden_size", 64L, "heads", 8L, "act", "silu", "flag",
            true, "rope.theta", 1e4);

    private static Object value(String text) {
        return new Formula(text).value(CONFIG).orElse("nothing");
    }

    @Test
    void readsFieldsNumbersAndWords() {
        assertThat(value("$hidden_size")).isEqualTo(64L);
        assertThat(value("$rope.theta")).isEqualTo(1e4);
        assertThat(value("$act")).isEqualTo("silu");
        assertThat(value("0.25")).isEqualTo(0.25);
        assertThat(value("rotary")).isEqualTo("rotary");
        assertThat(value("true")).isEqualTo(true);
    }

    @Test
    void takesTheFirstAlternativeThatIsPresent() {
        assertThat(value("$head_dim or $hidden_size/$heads")).isEqualTo(8.0);
        assertThat(value("$heads or 3")).isEqualTo(8L);
        assertThat(value("$absent or 3")).isEqualTo(3.0);
        assertThat(value("$absent or $missing")).isEqualTo("nothing");
    }

    @Test
    void tellsNullFromAbsenceWhereAskedTo() {
        Map<String, Object> config = Map.of("cap?", "none", "limit", 3L);
        assertThat(new Formula("$cap? or 50").value(config)).contains("none");
        assertThat(new Formula("$cap or 50").value(config)).contains(50.0);
        assertThat(new Formula("$other? or 50").value(config)).contains(50.0);
        assertThat(new Formula("$limit? or 50").value(config)).contains(3L);
        assertThat(new Formula("$cap? or 50").fields()).containsExactly("cap");
    }

    @Test
    void multipliesAndDividesFromTheLeft() {
        assertThat(value("4*$hidden_size/2")).isEqualTo(128.0);
        assertThat(value("$hidden_size/$heads/2")).isEqualTo(4.0);
        assertThat(value("2*$act")).isEqualTo("nothing");
    }

    @Test
    void namesItsFields() {
        assertThat(new Formula("$head_dim or $hidden_size/$heads or 1").fields()).containsExactly("head_dim",
                "hidden_size", "heads");
    }
}
