/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.analyser.codecrash.internal.perturb;

import org.modelassay.analyser.codecrash.internal.question.Question;

/**
 * What a run made of a question.
 *
 * @param question  the question to ask: perturbed, or in its own layout where it could not be
 * @param reason    why it is not perturbed, empty if it is
 * @param validated whether an execution passed its test
 */
public record Outcome(Question question, String reason, boolean validated) {

    /**
     * Whether the question was perturbed.
     *
     * @return true if there is no reason against it
     */
    public boolean perturbed() {
        return reason.isEmpty();
    }
}
