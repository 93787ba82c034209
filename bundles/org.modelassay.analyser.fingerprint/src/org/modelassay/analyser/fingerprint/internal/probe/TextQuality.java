/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.analyser.fingerprint.internal.probe;

import java.util.ArrayList;
import java.util.List;

import org.modelassay.analyser.fingerprint.internal.generate.Softmax;
import org.modelassay.analysis.AnalysisException;
import org.modelassay.analysis.Inference;
import org.modelassay.common.Cancellation;
import org.modelassay.common.InvalidInputException;
import org.modelassay.inference.FloatTensor;
import org.modelassay.inference.ForwardRequest;
import org.modelassay.inference.LanguageModel;
import org.modelassay.inference.text.TokenIds;

/**
 * How well a model does at text, beside another.
 *
 * @param crossEntropy in nats a token
 * @param accuracy     the share of tokens that have the greatest probability
 * @param divergence   of the model from the other: the mean of KL(other || model) over positions, in nats
 * @param tokens       how many were predicted
 */
public record TextQuality(double crossEntropy, double accuracy, double divergence, long tokens) {

    /**
     * Measures a model.
     *
     * @param model        the model
     * @param reference    the other, the model itself for no divergence
     * @param windows      pieces of text
     * @param cancellation stops between pieces
     * @return the means over all predicted tokens
     * @throws AnalysisException     when the engine fails
     * @throws InvalidInputException when a piece does not fit the model
     */
    public static TextQuality of(LanguageModel model, LanguageModel reference, List<TokenIds> windows,
            Cancellation cancellation) throws AnalysisException, InvalidInputException {
        double loss = 0;
        double divergence = 0;
        long right = 0;
        long count = 0;
        for (TokenIds window : windows) {
            FloatTensor own = logits(model, window, cancellation);
            FloatTensor other = model.equals(reference) ? own : logits(reference, window, cancellation);
            for (int i = 0; i + 1 < window.size(); i++) {
                double[] mine = Softmax.of(own.slice(i));
                int next = window.get(i + 1);
                loss -= Math.log(mine[next]);
                right += isGreatest(mine, next) ? 1 : 0;
                divergence += model.equals(reference) ? 0 : divergence(Softmax.of(other.slice(i)), mine);
                count++;
            }
        }
        return new TextQuality(loss / count, (double) right / count, divergence / count, count);
    }

    /**
     * Cuts a sequence into pieces.
     *
     * @param tokens the sequence
     * @param length tokens of a piece, at least 2
     * @param most   how many pieces, evenly spread
     * @return the pieces
     */
    public static List<TokenIds> windows(TokenIds tokens, int length, int most) {
        int whole = tokens.size() / length;
        int count = Math.min(whole, most);
        List<TokenIds> windows = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            int start = (int) ((long) i * whole / count) * length;
            windows.add(tokens.slice(start, start + length));
        }
        return windows;
    }

    private static FloatTensor logits(LanguageModel model, TokenIds window, Cancellation cancellation)
            throws AnalysisException, InvalidInputException {
        return Inference.ask(() -> model.forward(ForwardRequest.of(window), cancellation).logitValues());
    }

    private static boolean isGreatest(double[] probabilities, int token) {
        for (double probability : probabilities) {
            if (probability > probabilities[token]) {
                return false;
            }
        }
        return true;
    }

    private static double divergence(double[] given, double[] model) {
        double sum = 0;
        for (int i = 0; i < given.length; i++) {
            sum += given[i] > 0 && model[i] > 0 ? given[i] * Math.log(given[i] / model[i]) : 0;
        }
        return sum;
    }
}
