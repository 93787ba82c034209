/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.inference.training;

import org.modelassay.inference.text.TokenIds;

/**
 * Two answers to a prompt, one of which is preferred.
 *
 * @param prompt            at least one token
 * @param chosen            the better answer
 * @param rejected          the other one
 * @param referenceChosen   the logarithm of the better answer's probability under the reference model, which is mostly
 *                          the model before training
 * @param referenceRejected the same of the other answer
 */
public record Preference(TokenIds prompt, TokenIds chosen, TokenIds rejected, double referenceChosen,
        double referenceRejected) {
}
