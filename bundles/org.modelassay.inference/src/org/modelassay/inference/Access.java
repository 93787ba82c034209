/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.inference;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a provider offers of a model, and what an analysis needs of it. */
public enum Access {

    /** Text in, text out. */
    TEXT,

    /** Logits, log-probabilities and generation from token ids. */
    LOGITS,

    /** Captured sites and interventions. */
    ACTIVATIONS,

    /** Gradients with respect to sites and weights. */
    GRADIENTS,

    /** Training of weights or of masks. */
    TRAINING;

    /**
     * The word that declarations use.
     *
     * @return the name in lower case
     */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * The access of a word.
     *
     * @param word such as {@code logits}
     * @return the access, or nothing when there is none of this name
     */
    public static Optional<Access> of(String word) {
        return Arrays.stream(values()).filter(access -> access.word().equals(word)).findFirst();
    }
}
