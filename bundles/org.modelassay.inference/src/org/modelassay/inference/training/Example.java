/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.inference.training;

import java.util.ArrayList;
import java.util.List;

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

    /**
     * An answer to be learnt: supervised fine-tuning, with the prompt given.
     *
     * @param prompt at least one token
     * @param answer at least one token
     * @return an example with minus the mean logarithm of the probabilities of the answer's tokens as its loss
     * @throws IllegalArgumentException when one of them is empty
     */
    public static Example answer(TokenIds prompt, TokenIds answer) {
        return weighted(prompt, answer, -1.0 / answer.size());
    }

    /**
     * An answer that was good or bad, for a step of the policy gradient (Williams 1992, section 4; with the advantage of
     * several answers over their mean, Shao and others 2024).
     *
     * @param prompt    at least one token
     * @param answer    at least one token, sampled from the model as it is now
     * @param advantage how much better than expected it was; negative when worse
     * @return an example with minus the advantage times the logarithm of the answer's probability as its loss
     * @throws IllegalArgumentException when one of them is empty
     */
    public static Example policyGradient(TokenIds prompt, TokenIds answer, double advantage) {
        return weighted(prompt, answer, -advantage);
    }

    /**
     * The logarithm of an answer's probability, times a number.
     *
     * @param prompt at least one token
     * @param answer at least one token
     * @param weight the number
     * @return an example with the product as its loss
     * @throws IllegalArgumentException when one of them is empty
     */
    static Example weighted(TokenIds prompt, TokenIds answer, double weight) {
        if (prompt.isEmpty() || answer.isEmpty()) {
            throw new IllegalArgumentException("prompt and answer need at least one token each");
        }
        List<Objective.Term> terms = new ArrayList<>();
        for (int i = 0; i < answer.size(); i++) {
            terms.add(new Objective.Term(prompt.size() - 1 + i, answer.get(i), weight));
        }
        return new Example(prompt.then(answer), new Objective.LogProbabilities(terms));
    }
}
