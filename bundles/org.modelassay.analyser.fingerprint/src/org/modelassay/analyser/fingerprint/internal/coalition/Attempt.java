/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.analyser.fingerprint.internal.coalition;

import java.util.List;

/**
 * One coalition and how it was accused.
 *
 * @param success     the share of its fingerprints that each marked model gives, mean
 * @param accusations by way of answering, in the order of {@link Answering}
 */
public record Attempt(double success, List<Accusation> accusations) {

    /** Copies the list. */
    public Attempt {
        accusations = List.copyOf(accusations);
    }
}
