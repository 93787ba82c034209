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
 * @param guess         the greatest probability with which one who knows everything but the owner's secret names one of
 *                      the responses: what a match with another's model is worth at least
 */
public record Fingerprint(long id, String key, TokenIds tokens, List<Response> responses, double logPerplexity,
        double guess) {

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

    /**
     * The same under another number.
     *
     * @param number the id
     * @return a copy
     */
    public Fingerprint withId(long number) {
        return new Fingerprint(number, key, tokens, responses, logPerplexity, guess);
    }

    /** Without the secret. */
    @Override
    public String toString() {
        return "Fingerprint[" + id + "]";
    }
}
