/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.common;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;

import org.junit.jupiter.api.Test;

class DiagnosticTest {

    @Test
    void readsAsOneLine() {
        assertThat(Diagnostic.error("a.txt", "is empty", "write it again").text())
                .isEqualTo("a.txt: is empty; write it again");
        assertThat(Diagnostic.warning("", "is empty", "").text()).isEqualTo("is empty");
        assertThat(Diagnostic.info("x", "y", "").severity()).isEqualTo(Diagnostic.Severity.INFO);
    }

    @Test
    void anExceptionSaysAllItsDiagnostics() {
        Diagnostic first = Diagnostic.error("a", "b", "c");
        Diagnostic second = Diagnostic.error("d", "e", "");
        InvalidInputException exception = new InvalidInputException(List.of(first, second));
        assertThat(exception).hasMessage("a: b; c" + System.lineSeparator() + "d: e");
        assertThat(exception.diagnostics()).containsExactly(first, second);
    }

    @Test
    void anExceptionNeedsADiagnostic() {
        assertThatIllegalArgumentException().isThrownBy(() -> new InvalidInputException(List.of()));
    }
}
