/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.inference.text;

import java.util.List;

/**
 * A text as tokens.
 *
 * @param ids   the token ids
 * @param spans the place of each token in the text
 */
public record Encoding(TokenIds ids, List<TokenSpan> spans) {

    /** Copies the list. */
    public Encoding {
        spans = List.copyOf(spans);
        if (spans.size() != ids.size()) {
            throw new IllegalArgumentException(spans.size() + " spans for " + ids.size() + " tokens");
        }
    }
}
