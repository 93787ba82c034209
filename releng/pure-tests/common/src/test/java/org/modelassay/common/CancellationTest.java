/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.common;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.concurrent.CancellationException;

import org.junit.jupiter.api.Test;

class CancellationTest {

    @Test
    void stopsOnlyWhoeverLooksAfterTheRequest() {
        CancellationSource source = new CancellationSource();
        assertThatCode(source::check).doesNotThrowAnyException();
        source.cancel();
        source.cancel();
        assertThat(source.isRequested()).isTrue();
        assertThatExceptionOfType(CancellationException.class).isThrownBy(source::check);
    }

    @Test
    void neverMeansNever() {
        assertThat(Cancellation.never().isRequested()).isFalse();
    }
}
