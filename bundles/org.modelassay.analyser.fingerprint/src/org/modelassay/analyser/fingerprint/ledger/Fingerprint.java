/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.analyser.fingerprint.ledger;

import java.util.List;

import org.modelassay.inference.text.TokenIds;

/**
 * A question that only a marked model answers in an agreed way.
 *
 * @param id            its number in the ledger, from 1
 * @param key           the question as text
 * @param tokens        the question's tokens
 * @param responses     the answers that count, at least one
 * @param logPerplexity minus the mean log-probability of the key's tokens after the first, in nats
 */
public record Fingerprint(long id, String key, TokenIds tokens, List<Response> responses, double logPerplexity) {

    /**
     * Copies the list.
     *
     * @throws IllegalArgumentException when there is no response
     */
    public Fingerprint {
        responses = List.copyOf(responses);
        if (responses.isEmpty()) {
            throw new IllegalArgumentException("a fingerprint needs a response");
        }
    }

    /** Without the secret. */
    @Override
    public String toString() {
        return "Fingerprint[" + id + "]";
    }
}
