/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.inference.gradient;

import java.util.ArrayList;
import java.util.List;

import org.modelassay.inference.FloatTensor;
import org.modelassay.inference.text.TokenIds;

/** A number computed from the logits of a pass, in float32. */
public sealed interface Objective {

    /**
     * One logit, or the logarithm of one probability.
     *
     * @param position the position that predicts
     * @param token    the token that is predicted
     * @param weight   what the number is multiplied by
     */
    record Term(int position, int token, double weight) {
    }

    /**
     * A weighted sum of logits.
     *
     * @param terms at least one
     */
    record Logits(List<Term> terms) implements Objective {

        /** Copies the list. */
        public Logits {
            terms = List.copyOf(terms);
        }
    }

    /**
     * A weighted sum of natural logarithms of probabilities.
     *
     * @param terms at least one
     */
    record LogProbabilities(List<Term> terms) implements Objective {

        /** Copies the list. */
        public LogProbabilities {
            terms = List.copyOf(terms);
        }
    }

    /**
     * The Kullback-Leibler divergence of the model's distribution from a given one, mean over all positions, in nats:
     * the sum of p (log p - log q), p being given and q the model's.
     *
     * @param reference the logits of the given distribution, [positions, vocabulary]
     */
    record Divergence(FloatTensor reference) implements Objective {
    }

    /**
     * The cross-entropy of given distributions with the model's, mean over all positions, in nats: minus the sum of
     * p log q, p being given and q the model's.
     *
     * @param table the given distributions
     * @param rows  which of them is meant at each position, as many as the sequence has tokens
     */
    record Distributions(DistributionTable table, TokenIds rows) implements Objective {
    }

    /**
     * A weighted sum of objectives.
     *
     * @param parts at least one
     */
    record Sum(List<Weighted> parts) implements Objective {

        /** Copies the list. */
        public Sum {
            parts = List.copyOf(parts);
        }
    }

    /**
     * An objective in a sum.
     *
     * @param weight    what it is multiplied by
     * @param objective the objective
     */
    record Weighted(double weight, Objective objective) {
    }

    /**
     * The cross-entropy of a text: minus the mean logarithm of each next token's probability, in nats.
     *
     * @param tokens the text, at least two tokens
     * @return the objective
     * @throws IllegalArgumentException when there is no next token
     */
    static Objective crossEntropy(TokenIds tokens) {
        int count = tokens.size() - 1;
        if (count < 1) {
            throw new IllegalArgumentException("at least two tokens are needed");
        }
        List<Term> terms = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            terms.add(new Term(i, tokens.get(i + 1), -1.0 / count));
        }
        return new LogProbabilities(terms);
    }
}
