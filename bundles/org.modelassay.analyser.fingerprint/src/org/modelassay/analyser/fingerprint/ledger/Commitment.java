/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.analyser.fingerprint.ledger;

/**
 * What an owner publishes before the model is released, so that a claim made later is proof: without it, fingerprints
 * could have been searched for after the fact.
 *
 * @param root            the root of the hash tree over keys and responses, hexadecimal
 * @param fingerprints    how many leaves it has
 * @param secret          the digest that commits to the owner's secret
 * @param queries         how many keys a claim will ask
 * @param threshold       how many matches it will need
 * @param alpha           the probability of a false claim that this is for
 * @param nullProbability the probability of a match with another's model that this assumes
 */
public record Commitment(String root, int fingerprints, String secret, int queries, int threshold, double alpha,
        double nullProbability) {
}
