/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.analyser.bigram.internal.evaluate;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.modelassay.analyser.bigram.internal.corpus.Sequences;
import org.modelassay.analyser.bigram.internal.count.BigramTable;
import org.modelassay.common.Cancellation;
import org.modelassay.common.InvalidInputException;
import org.modelassay.inference.InferenceException;
import org.modelassay.inference.LanguageModel;
import org.modelassay.inference.text.TokenIds;
import org.modelassay.inference.training.Example;

/** Runs networks over held-out text and compares their surprisals with those of the bigrams. */
public final class Evaluator {

    /** Tokens whose surprisals are kept for a chart. */
    public static final int SAMPLE = 2000;

    /** Sequences that are run together. */
    private static final int TOGETHER = 32;

    private static final double NATS_PER_BIT = Math.log(2);

    private final Sequences text;

    private final BigramTable table;

    private final List<Example> compared;

    private final double largest;

    /**
     * An evaluator.
     *
     * @param text     held-out text, at least one sequence
     * @param table    the bigrams
     * @param compared examples for the cross-entropy with the bigrams
     * @throws InvalidInputException when the text was changed meanwhile
     * @throws IOException           when it cannot be read
     */
    public Evaluator(Sequences text, BigramTable table, List<Example> compared)
            throws InvalidInputException, IOException {
        this.text = text;
        this.table = table;
        this.compared = List.copyOf(compared);
        double most = 0;
        for (int i = 0; i < text.count(); i++) {
            for (double bits : bigrams(i)) {
                most = Double.isInfinite(bits) ? most : Math.max(most, bits);
            }
        }
        this.largest = most;
    }

    /**
     * The surprisals of the bigrams.
     *
     * @param index a sequence
     * @return bits, one number for each token but the first
     * @throws InvalidInputException when the text was changed meanwhile
     * @throws IOException           when it cannot be read
     */
    public double[] bigrams(int index) throws InvalidInputException, IOException {
        TokenIds ids = text.get(index);
        double[] bits = new double[ids.size() - 1];
        for (int i = 0; i < bits.length; i++) {
            bits[i] = table.surprisal(ids.get(i), ids.get(i + 1));
        }
        return bits;
    }

    /** What scores sequences and examples. */
    public interface Predictor {

        /**
         * The logarithm of the probability of every token but the first.
         *
         * @param sequences of equal length
         * @return for each sequence one number less than it has tokens
         * @throws InvalidInputException when the text does not fit
         * @throws InferenceException    when the engine fails
         */
        List<float[]> logProbabilities(List<TokenIds> sequences) throws InvalidInputException, InferenceException;

        /**
         * The mean loss.
         *
         * @param examples at least one
         * @return nats
         * @throws InvalidInputException when an example does not fit
         * @throws InferenceException    when the engine fails
         */
        double loss(List<Example> examples) throws InvalidInputException, InferenceException;
    }

    /**
     * Scores a network.
     *
     * @param network      the network
     * @param cancellation stops a pass
     * @return its scores
     * @throws InvalidInputException when the text does not fit the network
     * @throws InferenceException    when the engine fails
     * @throws IOException           when the text cannot be read
     */
    public Scores of(LanguageModel network, Cancellation cancellation)
            throws InvalidInputException, InferenceException, IOException {
        return of(new Predictor() {

            @Override
            public List<float[]> logProbabilities(List<TokenIds> sequences)
                    throws InvalidInputException, InferenceException {
                return network.scores(sequences, cancellation).stream()
                        .map(scores -> scores.logProbabilities().toArray()).toList();
            }

            @Override
            public double loss(List<Example> examples) throws InvalidInputException, InferenceException {
                return network.loss(examples, cancellation);
            }
        });
    }

    /**
     * Scores whatever predicts tokens.
     *
     * @param network predicts
     * @return its scores
     * @throws InvalidInputException when the text does not fit
     * @throws InferenceException    when the engine fails
     * @throws IOException           when the text cannot be read
     */
    public Scores of(Predictor network) throws InvalidInputException, InferenceException, IOException {
        List<Scores.Sequence> sequences = new ArrayList<>();
        float[] sample = new float[Math.min(SAMPLE, text.count() * (text.length() - 1))];
        int seen = 0;
        for (int first = 0; first < text.count(); first += TOGETHER) {
            List<TokenIds> batch = new ArrayList<>();
            for (int i = first; i < Math.min(first + TOGETHER, text.count()); i++) {
                batch.add(text.get(i));
            }
            for (float[] logs : network.logProbabilities(batch)) {
                sequences.add(sums(logs, bigrams(sequences.size())));
                for (int i = 0; i < logs.length && seen < sample.length; i++) {
                    sample[seen++] = (float) (-logs[i] / NATS_PER_BIT);
                }
            }
        }
        return new Scores(sequences, network.loss(compared), sample);
    }

    private Scores.Sequence sums(float[] logs, double[] bits) {
        PairSums finite = PairSums.NONE;
        PairSums substituted = PairSums.NONE;
        double nats = 0;
        for (int i = 0; i < bits.length; i++) {
            double own = -logs[i] / NATS_PER_BIT;
            finite = Double.isInfinite(bits[i]) ? finite : finite.plus(own, bits[i]);
            substituted = substituted.plus(own, Math.min(bits[i], largest));
            nats -= logs[i];
        }
        return new Scores.Sequence(finite, substituted, nats);
    }
}
