/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.inference.training;

import org.modelassay.inference.gradient.Objective;
import org.modelassay.inference.text.TokenIds;

/**
 * A sequence and what is to become small about it.
 *
 * @param tokens    the sequence
 * @param objective the loss
 */
public record Example(TokenIds tokens, Objective objective) {

    /**
     * A text to be learnt.
     *
     * @param tokens at least two tokens
     * @return an example with the cross-entropy as its loss
     */
    public static Example text(TokenIds tokens) {
        return new Example(tokens, Objective.crossEntropy(tokens));
    }
}
