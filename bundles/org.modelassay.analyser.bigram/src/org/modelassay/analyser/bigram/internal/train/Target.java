/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.analyser.bigram.internal.train;

import org.modelassay.analyser.bigram.internal.count.BigramTable;
import org.modelassay.common.Cancellation;
import org.modelassay.common.InvalidInputException;
import org.modelassay.inference.ForwardRequest;
import org.modelassay.inference.InferenceException;
import org.modelassay.inference.LanguageModel;
import org.modelassay.inference.gradient.DistributionTable;
import org.modelassay.inference.gradient.Objective;
import org.modelassay.inference.text.TokenIds;
import org.modelassay.inference.training.Example;

/** What a subnetwork is to predict. */
public sealed interface Target {

    /**
     * A sequence with the distributions wanted at its positions.
     *
     * @param tokens       the sequence
     * @param cancellation stops a pass
     * @return the example
     * @throws InvalidInputException when the sequence does not fit the model
     * @throws InferenceException    when the engine fails
     */
    Example of(TokenIds tokens, Cancellation cancellation) throws InvalidInputException, InferenceException;

    /**
     * At each position what follows the token there.
     *
     * @param table         the bigrams
     * @param distributions their distributions
     */
    record Bigrams(BigramTable table, DistributionTable distributions) implements Target {

        @Override
        public Example of(TokenIds tokens, Cancellation cancellation) {
            int[] rows = tokens.toArray();
            for (int i = 0; i < rows.length; i++) {
                rows[i] = table.row(rows[i]);
            }
            return new Example(tokens, new Objective.Distributions(distributions, TokenIds.of(rows)));
        }
    }

    /**
     * At each position what the whole model predicts there; the loss is the divergence from it.
     *
     * @param model the whole model
     */
    record Itself(LanguageModel model) implements Target {

        @Override
        public Example of(TokenIds tokens, Cancellation cancellation)
                throws InvalidInputException, InferenceException {
            return new Example(tokens,
                    new Objective.Divergence(model.forward(ForwardRequest.of(tokens), cancellation).logitValues()));
        }
    }
}
