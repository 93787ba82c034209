/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.analyser.fingerprint.internal.capacity;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;

import org.modelassay.analyser.fingerprint.internal.embed.EmbedSettings;
import org.modelassay.analyser.fingerprint.internal.embed.Embedder;
import org.modelassay.analyser.fingerprint.internal.embed.Epoch;
import org.modelassay.analyser.fingerprint.internal.embed.Examples;
import org.modelassay.analyser.fingerprint.internal.generate.FingerprintMaker;
import org.modelassay.analyser.fingerprint.internal.generate.Recipe;
import org.modelassay.analyser.fingerprint.internal.probe.Answered;
import org.modelassay.analyser.fingerprint.internal.probe.Probe;
import org.modelassay.analyser.fingerprint.internal.probe.TextQuality;
import org.modelassay.analyser.fingerprint.internal.probe.Wrapper;
import org.modelassay.analyser.fingerprint.internal.wear.Wear;
import org.modelassay.analyser.fingerprint.internal.wear.Wear.Kind;
import org.modelassay.analyser.fingerprint.internal.wear.WearBench;
import org.modelassay.analyser.fingerprint.internal.weights.FloatWeights;
import org.modelassay.analyser.fingerprint.internal.weights.WeightChange;
import org.modelassay.analyser.fingerprint.ledger.Fingerprint;
import org.modelassay.analyser.fingerprint.ledger.OwnerSecret;
import org.modelassay.analyser.fingerprint.ledger.Response;
import org.modelassay.analysis.AnalysisException;
import org.modelassay.analysis.Inference;
import org.modelassay.common.Cancellation;
import org.modelassay.common.InvalidInputException;
import org.modelassay.common.Progress;
import org.modelassay.common.Seed;
import org.modelassay.inference.FloatTensor;
import org.modelassay.inference.LanguageModel;
import org.modelassay.inference.text.TokenIds;
import org.modelassay.inference.text.Tokenizer;
import org.modelassay.inference.training.Example;
import org.modelassay.inference.training.Training;

/**
 * Embeds throw-away fingerprints and looks at what came of it.
 *
 * @param model        the unmarked model
 * @param base         its weights
 * @param tokenizer    its tokenizer
 * @param texts        what is trained on afterwards, and what judges
 * @param cancellation stops it
 */
public record Trial(LanguageModel model, SequencedMap<String, FloatTensor> base, Tokenizer tokenizer, Texts texts,
        Cancellation cancellation) {

    private static final int BATCH = 8;

    private static final long SIDE_BY_SIDE = 64;

    private static final double QUICK = 0.5;

    /**
     * Does one embedding.
     *
     * @param recipe   how fingerprints are made
     * @param count    how many
     * @param settings how they are embedded
     * @param wearing  what the marked model goes through
     * @param judges   the pieces of text that harm is measured on
     * @param seed     what everything follows from
     * @return what came of it
     * @throws AnalysisException     when the engine fails
     * @throws InvalidInputException when something does not fit the model
     */
    public Cell run(Recipe recipe, int count, EmbedSettings settings, Wearing wearing, List<TokenIds> judges,
            Seed seed) throws AnalysisException, InvalidInputException {
        List<Fingerprint> marks = marks(recipe, count, seed);
        SequencedMap<String, FloatTensor> weights = new LinkedHashMap<>();
        List<Epoch> epochs = embed(marks, settings, seed, weights);
        Probe probe = new Probe(tokenizer, Wrapper.NONE, 1, cancellation);
        double unmarked = Probe.successRate(probe.ask(model, marks));
        TextQuality plain = TextQuality.of(model, model, judges, cancellation);
        try (LanguageModel marked = derived(weights)) {
            List<Answered> after = probe.ask(marked, marks);
            TextQuality quality = TextQuality.of(marked, model, judges, cancellation);
            WearBench bench = new WearBench(marked, weights, tokenizer, marks, judges, cancellation);
            double[] chances = marks.stream().flatMap(each -> each.responses().stream())
                    .mapToDouble(Response::probability).toArray();
            return new Cell(unmarked, Probe.successRate(after), epochs.getLast().number(), quick(epochs),
                    epochs.getLast().marks(), Arrays.stream(chances).average().orElseThrow(),
                    Arrays.stream(chances).max().orElseThrow(),
                    after.stream().mapToDouble(Answered::probability).average().orElseThrow(),
                    quality.crossEntropy() - plain.crossEntropy(), quality.accuracy() - plain.accuracy(),
                    quality.divergence(), FloatWeights.distance(base, weights), left(bench, wearing));
        }
    }

    /**
     * Embeds fingerprints.
     *
     * @param marks    the fingerprints
     * @param settings how
     * @param seed     what ordinary text follows from
     * @param weights  takes the marked weights
     * @return the epochs that were made
     * @throws AnalysisException     when the engine fails
     * @throws InvalidInputException when a key does not fit the model
     */
    public List<Epoch> embed(List<Fingerprint> marks, EmbedSettings settings, Seed seed,
            Map<String, FloatTensor> weights) throws AnalysisException, InvalidInputException {
        Embedder embedder = new Embedder(settings, cancellation, Progress.none());
        List<Example> answers = Examples.answers(tokenizer, marks, settings.wrappers());
        List<Example> ordinary = Examples.ordinary(model, tokenizer, embedder.written(answers.size()),
                answers.getFirst().tokens().size(), seed.derive("ordinary"), cancellation);
        try (Training own = embedder.begin(model, List.copyOf(base.keySet()))) {
            List<Epoch> epochs = embedder.train(own, answers, ordinary, Embedder.Saving.NONE);
            base.keySet().forEach(name -> weights.put(name, own.parameters(name)));
            return epochs;
        }
    }

    private static double quick(List<Epoch> epochs) {
        return epochs.stream().filter(epoch -> epoch.before() < QUICK).mapToDouble(Epoch::number).findFirst()
                .orElse(Double.NaN);
    }

    /**
     * The model with other weights.
     *
     * @param weights tensors by name
     * @return the model, to be closed
     * @throws AnalysisException     when memory does not suffice
     * @throws InvalidInputException when a tensor does not fit
     */
    public LanguageModel derived(Map<String, FloatTensor> weights)
            throws AnalysisException, InvalidInputException {
        return Inference.ask(() -> model.derive(weights, cancellation));
    }

    /**
     * Makes fingerprints of a throw-away secret.
     *
     * @param recipe how
     * @param count  how many
     * @param seed   what the secret follows from
     * @return fingerprints of different keys
     * @throws AnalysisException     when the engine fails
     * @throws InvalidInputException when something does not fit the model
     */
    public List<Fingerprint> marks(Recipe recipe, int count, Seed seed)
            throws AnalysisException, InvalidInputException {
        OwnerSecret secret = new OwnerSecret(ByteBuffer.allocate(OwnerSecret.LENGTH).putLong(seed.value()).array());
        FingerprintMaker maker = new FingerprintMaker(model, tokenizer, secret, recipe, cancellation);
        Set<String> keys = new HashSet<>();
        List<Fingerprint> marks = new ArrayList<>();
        for (long first = 0; first < count; first += SIDE_BY_SIDE) {
            for (Fingerprint each : maker.make(first, Math.min(SIDE_BY_SIDE, count - first))) {
                Fingerprint made = each;
                for (int attempt = 1; !keys.add(made.key()); attempt++) {
                    made = maker.make(each.id(), attempt);
                }
                marks.add(made);
            }
        }
        return marks;
    }

    private List<Wear> left(WearBench bench, Wearing wearing) throws AnalysisException, InvalidInputException {
        List<Wear> left = new ArrayList<>(bench.tuned(texts.training(), wearing.tuned(), BATCH, wearing.rate()));
        for (double share : wearing.merged()) {
            left.add(bench.changed(WeightChange.linear(base, share), Kind.MERGED, share));
        }
        for (int i = 0; i < wearing.wrappers().size(); i++) {
            left.add(bench.wrapped(wearing.wrappers().get(i), i + 1));
        }
        return left;
    }
}
