/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.analyser.fingerprint.internal.wear;

import java.util.List;

import org.modelassay.analysis.AnalysisException;
import org.modelassay.analysis.Inference;
import org.modelassay.common.Cancellation;
import org.modelassay.common.InvalidInputException;
import org.modelassay.inference.FloatTensor;
import org.modelassay.inference.ForwardRequest;
import org.modelassay.inference.LanguageModel;
import org.modelassay.inference.text.TokenIds;

/**
 * How often the next token of text has a given rank: what is right of a model whose likeliest tokens are
 * suppressed.
 */
final class RankedQuality {

    private RankedQuality() {
    }

    static double atRank(LanguageModel model, List<TokenIds> windows, int rank, Cancellation cancellation)
            throws AnalysisException, InvalidInputException {
        long right = 0;
        long all = 0;
        for (TokenIds window : windows) {
            FloatTensor logits =
                    Inference.ask(() -> model.forward(ForwardRequest.of(window), cancellation).logitValues());
            for (int i = 0; i + 1 < window.size(); i++) {
                right += rank(logits.slice(i), window.get(i + 1)) == rank ? 1 : 0;
                all++;
            }
        }
        return (double) right / all;
    }

    private static int rank(FloatTensor logits, int token) {
        int rank = 0;
        for (long i = 0; i < logits.size(); i++) {
            rank += logits.get(i) > logits.get(token) ? 1 : 0;
        }
        return rank;
    }
}
