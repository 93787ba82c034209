/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.analyser.codecrash.internal.perturb;

import org.modelassay.analyser.codecrash.internal.question.Question;

/** What became of a question. */
public sealed interface Perturbed {

    /**
     * The question was perturbed.
     *
     * @param question the new question
     */
    record Changed(Question question) implements Perturbed {
    }

    /**
     * There was nothing to perturb, or no way to.
     *
     * @param reason why, in a few words
     */
    record Unchanged(String reason) implements Perturbed {
    }
}
