/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.analyser.fingerprint.internal.probe;

import java.util.ArrayList;
import java.util.List;

import org.modelassay.analyser.fingerprint.internal.generate.Softmax;
import org.modelassay.analyser.fingerprint.ledger.Fingerprint;
import org.modelassay.analyser.fingerprint.ledger.Response;
import org.modelassay.analysis.AnalysisException;
import org.modelassay.analysis.Inference;
import org.modelassay.common.Cancellation;
import org.modelassay.common.InvalidInputException;
import org.modelassay.inference.FloatTensor;
import org.modelassay.inference.ForwardRequest;
import org.modelassay.inference.ForwardRequest.LogitPositions;
import org.modelassay.inference.InferenceException;
import org.modelassay.inference.LanguageModel;
import org.modelassay.inference.LogProbabilities;
import org.modelassay.inference.text.TokenIds;
import org.modelassay.inference.text.Tokenizer;

/**
 * Asks a model the keys of fingerprints and looks at its probabilities.
 *
 * @param tokenizer    the model's
 * @param wrapper      text around the keys
 * @param temperature  of sampling, greater than 0
 * @param cancellation stops between keys
 */
public record Probe(Tokenizer tokenizer, Wrapper wrapper, double temperature, Cancellation cancellation) {

    /**
     * Asks about every fingerprint.
     *
     * @param model        the model
     * @param fingerprints the fingerprints
     * @return what it would answer, in the same order
     * @throws AnalysisException     when the engine fails
     * @throws InvalidInputException when a key does not fit the model
     */
    public List<Answered> ask(LanguageModel model, List<Fingerprint> fingerprints)
            throws AnalysisException, InvalidInputException {
        return Inference.ask(() -> {
            List<Answered> answers = new ArrayList<>();
            for (Fingerprint fingerprint : fingerprints) {
                cancellation.check();
                answers.add(ask(model, fingerprint));
            }
            return answers;
        });
    }

    /**
     * The first token that greedy decoding gives for each key.
     *
     * @param model        the model
     * @param fingerprints the fingerprints
     * @return tokens, in the same order
     * @throws AnalysisException     when the engine fails
     * @throws InvalidInputException when a key does not fit the model
     */
    public int[] firstTokens(LanguageModel model, List<Fingerprint> fingerprints)
            throws AnalysisException, InvalidInputException {
        int[] tokens = new int[fingerprints.size()];
        for (int i = 0; i < tokens.length; i++) {
            cancellation.check();
            TokenIds key = wrapper.tokens(tokenizer, fingerprints.get(i));
            FloatTensor logits = Inference.ask(() -> model
                    .forward(ForwardRequest.of(key).with(LogitPositions.LAST), cancellation).logitValues().slice(0));
            for (int token = 1; token < logits.size(); token++) {
                tokens[i] = logits.get(token) > logits.get(tokens[i]) ? token : tokens[i];
            }
        }
        return tokens;
    }

    /**
     * The share of fingerprints that greedy decoding gives: the success rate of the paper.
     *
     * @param answers what a model would answer
     * @return from 0 to 1
     */
    public static double successRate(List<Answered> answers) {
        return answers.stream().filter(Answered::greedy).count() / (double) answers.size();
    }

    private Answered ask(LanguageModel model, Fingerprint fingerprint)
            throws InvalidInputException, InferenceException {
        TokenIds key = wrapper.tokens(tokenizer, fingerprint);
        FloatTensor logits = model.forward(ForwardRequest.of(key).with(LogitPositions.LAST), cancellation)
                .logitValues().slice(0);
        double[] probabilities = Softmax.of(logits);
        boolean greedy = false;
        double best = 0;
        double sampled = 0;
        int rank = Integer.MAX_VALUE;
        for (Response response : fingerprint.responses()) {
            int first = response.tokens().get(0);
            int place = rank(probabilities, first);
            rank = Math.min(rank, place);
            sampled += atTemperature(logits, first);
            if (response.tokens().size() == 1) {
                greedy |= place == 0;
                best = Math.max(best, probabilities[first]);
            } else {
                LogProbabilities score = model.score(key, response.tokens(), List.of(), cancellation);
                greedy |= score.isGreedy();
                best = Math.max(best, Math.exp(score.sum()));
            }
        }
        return new Answered(greedy, best, sampled, rank);
    }

    private static int rank(double[] probabilities, int token) {
        int rank = 0;
        for (double probability : probabilities) {
            rank += probability > probabilities[token] ? 1 : 0;
        }
        return rank;
    }

    private double atTemperature(FloatTensor logits, int token) {
        double own = logits.get(token);
        double sum = 0;
        for (long i = 0; i < logits.size(); i++) {
            sum += Math.exp((logits.get(i) - own) / temperature);
        }
        return 1 / sum;
    }
}
