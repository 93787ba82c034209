/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.analyser.fingerprint.internal.coalition;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.random.RandomGenerator;

import org.modelassay.analyser.fingerprint.internal.capacity.Trial;
import org.modelassay.analyser.fingerprint.internal.embed.EmbedSettings;
import org.modelassay.analyser.fingerprint.internal.generate.Recipe;
import org.modelassay.analyser.fingerprint.internal.probe.Probe;
import org.modelassay.analyser.fingerprint.internal.probe.Wrapper;
import org.modelassay.analyser.fingerprint.internal.weights.WeightChange;
import org.modelassay.analyser.fingerprint.ledger.Fingerprint;
import org.modelassay.analysis.AnalysisException;
import org.modelassay.common.InvalidInputException;
import org.modelassay.common.Seed;
import org.modelassay.inference.FloatTensor;
import org.modelassay.inference.LanguageModel;

/**
 * Marks the models of a coalition, lets them answer as one, and accuses the party that holds most of the fingerprints
 * that were given (definition 5.1). Parties outside hold fingerprints, too, but no model of theirs is needed.
 *
 * @param trial       marks models
 * @param recipe      how fingerprints are made
 * @param settings    how they are embedded
 * @param parties     all parties
 * @param members     those of the coalition
 * @param probability with which a party holds a fingerprint
 */
public record RealCoalition(Trial trial, Recipe recipe, EmbedSettings settings, int parties, int members,
        double probability) {

    /**
     * Does it once.
     *
     * @param fingerprints how many there are
     * @param seed         what everything follows from
     * @return how it ended, by way of answering
     * @throws AnalysisException     when the engine fails
     * @throws InvalidInputException when something does not fit the model
     */
    public Attempt run(int fingerprints, Seed seed) throws AnalysisException, InvalidInputException {
        List<Fingerprint> marks = trial.marks(recipe, fingerprints, seed);
        List<BitSet> held = assignments(fingerprints, seed.derive("assignments").generator());
        Probe probe = new Probe(trial.tokenizer(), Wrapper.NONE, 1, trial.cancellation());
        List<SequencedMap<String, FloatTensor>> models = new ArrayList<>();
        List<int[]> replies = new ArrayList<>();
        double success = 0;
        for (int member = 0; member < members; member++) {
            List<Fingerprint> own = held.get(member).stream().mapToObj(marks::get).toList();
            SequencedMap<String, FloatTensor> weights = new LinkedHashMap<>(trial.base());
            if (!own.isEmpty()) {
                trial.embed(own, settings, seed.derive("member-" + member), weights);
            }
            try (LanguageModel model = trial.derived(weights)) {
                success += own.isEmpty() ? 1 : Probe.successRate(probe.ask(model, own));
                replies.add(probe.firstTokens(model, marks));
            }
            models.add(weights);
        }
        Replies all = new Replies(replies, merged(models, probe, marks));
        List<Accusation> accusations = new ArrayList<>();
        for (Answering answering : Answering.values()) {
            RandomGenerator random = seed.derive(answering.name()).generator();
            accusations.add(accused(all.of(answering, probability, random), marks, held));
        }
        return new Attempt(success / members, accusations);
    }

    private List<BitSet> assignments(int fingerprints, RandomGenerator random) {
        List<BitSet> held = new ArrayList<>();
        for (int party = 0; party < parties; party++) {
            BitSet own = new BitSet(fingerprints);
            for (int i = 0; i < fingerprints; i++) {
                own.set(i, random.nextDouble() < probability);
            }
            held.add(own);
        }
        return held;
    }

    private int[] merged(List<SequencedMap<String, FloatTensor>> models, Probe probe, List<Fingerprint> marks)
            throws AnalysisException, InvalidInputException {
        SequencedMap<String, FloatTensor> mean = models.getFirst();
        for (int i = 1; i < models.size(); i++) {
            mean = WeightChange.linear(models.get(i), (double) i / (i + 1)).apply(mean);
        }
        try (LanguageModel model = trial.derived(mean)) {
            return probe.firstTokens(model, marks);
        }
    }

    private Accusation accused(int[] answers, List<Fingerprint> marks, List<BitSet> held) {
        BitSet given = new BitSet(answers.length);
        for (int i = 0; i < answers.length; i++) {
            given.set(i, answers[i] == marks.get(i).responses().getFirst().tokens().get(0));
        }
        int[] best = new int[2];
        int[] sharing = new int[2];
        for (int party = 0; party < parties; party++) {
            BitSet both = (BitSet) held.get(party).clone();
            both.and(given);
            int score = both.cardinality();
            int side = party < members ? 0 : 1;
            sharing[side] = score > best[side] ? 1 : sharing[side] + (score == best[side] ? 1 : 0);
            best[side] = Math.max(best[side], score);
        }
        double found = best[0] > best[1] ? 1 : best[0] < best[1] ? 0 : sharing[0] / (double) (sharing[0] + sharing[1]);
        return new Accusation(found, given.cardinality(), best[0], best[1]);
    }
}
