/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.analyser.fingerprint.ledger;

import org.modelassay.inference.text.TokenIds;

/**
 * An answer that marks a model.
 *
 * @param text        as it follows the key
 * @param tokens      its tokens, at least one
 * @param probability that the model gave it before it was marked, from 0 to 1
 */
public record Response(String text, TokenIds tokens, double probability) {

    @Override
    public String toString() {
        return "Response[secret]";
    }
}
