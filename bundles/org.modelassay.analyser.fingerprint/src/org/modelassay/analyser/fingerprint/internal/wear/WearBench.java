/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.analyser.fingerprint.internal.wear;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;

import org.modelassay.analyser.fingerprint.internal.probe.Answered;
import org.modelassay.analyser.fingerprint.internal.probe.Probe;
import org.modelassay.analyser.fingerprint.internal.probe.TextQuality;
import org.modelassay.analyser.fingerprint.internal.probe.Wrapper;
import org.modelassay.analyser.fingerprint.internal.wear.Wear.Kind;
import org.modelassay.analyser.fingerprint.internal.weights.WeightChange;
import org.modelassay.analyser.fingerprint.ledger.Fingerprint;
import org.modelassay.analysis.AnalysisException;
import org.modelassay.analysis.Inference;
import org.modelassay.common.Cancellation;
import org.modelassay.common.InvalidInputException;
import org.modelassay.inference.FloatTensor;
import org.modelassay.inference.LanguageModel;
import org.modelassay.inference.text.TokenIds;
import org.modelassay.inference.text.Tokenizer;
import org.modelassay.inference.training.Example;
import org.modelassay.inference.training.Optimizer;
import org.modelassay.inference.training.Schedule;
import org.modelassay.inference.training.Trainable;
import org.modelassay.inference.training.Training;
import org.modelassay.inference.training.TrainingOptions;

/**
 * Does things to a marked model and looks at what is left.
 *
 * @param model        the marked model
 * @param weights      its weights
 * @param tokenizer    its tokenizer
 * @param marks        its fingerprints
 * @param heldOut      pieces of text on which it is judged
 * @param cancellation stops it
 */
public record WearBench(LanguageModel model, SequencedMap<String, FloatTensor> weights, Tokenizer tokenizer,
        List<Fingerprint> marks, List<TokenIds> heldOut, Cancellation cancellation) {

    /**
     * Looks at the model as it is.
     *
     * @return what is there
     * @throws AnalysisException     when the engine fails
     * @throws InvalidInputException when a key does not fit
     */
    public Wear asItIs() throws AnalysisException, InvalidInputException {
        return look(model, Kind.NONE, 0);
    }

    /**
     * Changes weights.
     *
     * @param change what is done
     * @param kind   what it is called
     * @param amount how much
     * @return what is left
     * @throws AnalysisException     when the engine fails
     * @throws InvalidInputException when a key does not fit
     */
    public Wear changed(WeightChange change, Kind kind, double amount)
            throws AnalysisException, InvalidInputException {
        return derived(change.apply(weights), kind, amount);
    }

    private Wear derived(Map<String, FloatTensor> values, Kind kind, double amount)
            throws AnalysisException, InvalidInputException {
        try (LanguageModel other = Inference.ask(() -> model.derive(values, cancellation))) {
            return look(other, kind, amount);
        }
    }

    /**
     * Trains on other text.
     *
     * @param text      sequences, used again from the start when they end
     * @param looks     after how many sequences to look, growing
     * @param batch     sequences in a step
     * @param rate      the learning rate of Adam
     * @return what is left at each look
     * @throws AnalysisException     when the engine fails
     * @throws InvalidInputException when a sequence does not fit
     */
    public List<Wear> tuned(List<TokenIds> text, List<Integer> looks, int batch, double rate)
            throws AnalysisException, InvalidInputException {
        List<String> names = List.copyOf(weights.keySet());
        TrainingOptions options = TrainingOptions.of(Trainable.Weights.of(names), Optimizer.Adam.DEFAULT,
                Schedule.constant(rate));
        List<Wear> left = new ArrayList<>();
        try (Training training = Inference.ask(() -> model.train(options))) {
            int done = 0;
            for (int look : looks) {
                while (done < look) {
                    List<Example> examples = new ArrayList<>();
                    for (int i = 0; i < batch; i++) {
                        examples.add(Example.text(text.get((done + i) % text.size())));
                    }
                    Inference.ask(() -> training.step(examples, cancellation));
                    done += batch;
                }
                Map<String, FloatTensor> now = new LinkedHashMap<>();
                names.forEach(name -> now.put(name, training.parameters(name)));
                left.add(derived(now, Kind.TUNED, done));
            }
        }
        return left;
    }

    /**
     * Asks in a wrapper.
     *
     * @param wrapper the wrapper
     * @param number  what it is called
     * @return what is left; the model itself is as it was
     * @throws AnalysisException     when the engine fails
     * @throws InvalidInputException when a wrapped key does not fit
     */
    public Wear wrapped(Wrapper wrapper, int number) throws AnalysisException, InvalidInputException {
        List<Answered> answers = new Probe(tokenizer, wrapper, 1, cancellation).ask(model, marks);
        return answered(answers, Kind.WRAPPED, number);
    }

    /**
     * Samples: the expected share of first tokens that are agreed ones, computed and not drawn.
     *
     * @param temperature of sampling
     * @return what is left
     * @throws AnalysisException     when the engine fails
     * @throws InvalidInputException when a key does not fit
     */
    public Wear sampled(double temperature) throws AnalysisException, InvalidInputException {
        List<Answered> answers = new Probe(tokenizer, Wrapper.NONE, temperature, cancellation).ask(model, marks);
        double success = answers.stream().mapToDouble(Answered::sampled).average().orElseThrow();
        return new Wear(Kind.SAMPLED, temperature, success, success, Double.NaN, Double.NaN);
    }

    /**
     * Suppresses the likeliest tokens: the answer is the next one (arXiv 2509.26598).
     *
     * @param count how many
     * @return what is left, and the next tokens that the model so gets right
     * @throws AnalysisException     when the engine fails
     * @throws InvalidInputException when a key does not fit
     */
    public Wear suppressed(int count) throws AnalysisException, InvalidInputException {
        List<Answered> answers = new Probe(tokenizer, Wrapper.NONE, 1, cancellation).ask(model, marks);
        double success = answers.stream().filter(answer -> answer.rank() == count).count() / (double) answers.size();
        return new Wear(Kind.SUPPRESSED, count, success, Double.NaN, Double.NaN,
                RankedQuality.atRank(model, heldOut, count, cancellation));
    }

    private Wear answered(List<Answered> answers, Kind kind, double amount) {
        return new Wear(kind, amount, Probe.successRate(answers),
                answers.stream().mapToDouble(Answered::probability).average().orElseThrow(), Double.NaN, Double.NaN);
    }

    private Wear look(LanguageModel at, Kind kind, double amount) throws AnalysisException, InvalidInputException {
        Wear marked = answered(new Probe(tokenizer, Wrapper.NONE, 1, cancellation).ask(at, marks), kind, amount);
        TextQuality quality = TextQuality.of(at, at, heldOut, cancellation);
        return new Wear(kind, amount, marked.success(), marked.probability(), quality.crossEntropy(),
                quality.accuracy());
    }
}
