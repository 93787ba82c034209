/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.analyser.fingerprint.internal.probe;

/**
 * How a model stands to a fingerprint.
 *
 * @param greedy      whether greedy decoding gives one of the agreed answers
 * @param probability of the likeliest agreed answer
 * @param sampled     the probability that sampling at another temperature gives an agreed answer's first token
 * @param rank        the rank of the likeliest agreed first token, 0 for the greatest logit
 */
public record Answered(boolean greedy, double probability, double sampled, int rank) {
}
