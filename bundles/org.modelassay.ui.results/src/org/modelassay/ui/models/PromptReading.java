/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.ui.models;

import java.util.List;

/**
 * What a model makes of a prompt.
 *
 * @param tokens       the tokens of the prompt as people read them
 * @param next         the most probable next tokens, the first first
 * @param continuation what the model writes when it takes the most probable token each time
 * @param predicted    what the whole model predicts after each token
 * @param lens         layers by tokens: the probability that the stream after the layer, read by the final norm and the
 *                     unembedding, gives to the token that the whole model predicts there (the logit lens)
 * @param layers       what the stream after each layer predicts after the last token
 * @param patterns     attention: by layer, heads by tokens by tokens
 * @param heads        the number of heads
 */
public record PromptReading(List<String> tokens, List<Guess> next, String continuation, List<String> predicted,
        double[][] lens, List<Guess> layers, List<float[]> patterns, int heads) {

    /**
     * A token and how probable it is.
     *
     * @param token       the token as people read it
     * @param probability between 0 and 1
     */
    public record Guess(String token, double probability) {
    }

    /** Copies the lists. */
    public PromptReading {
        tokens = List.copyOf(tokens);
        next = List.copyOf(next);
        predicted = List.copyOf(predicted);
        layers = List.copyOf(layers);
        patterns = List.copyOf(patterns);
    }

    /**
     * How much a token looks at an earlier one.
     *
     * @param layer the layer
     * @param head  the head
     * @return rows looking at columns, row by row; what comes later is missing
     */
    public double[] attention(int layer, int head) {
        int n = tokens.size();
        double[] values = new double[n * n];
        float[] all = patterns.get(layer);
        for (int row = 0; row < n; row++) {
            for (int column = 0; column < n; column++) {
                values[row * n + column] = column > row ? Double.NaN : all[(head * n + row) * n + column];
            }
        }
        return values;
    }
}
