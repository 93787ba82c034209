/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.analyser.fingerprint;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;

import org.modelassay.analyser.fingerprint.internal.capacity.Texts;
import org.modelassay.analyser.fingerprint.internal.capacity.Trial;
import org.modelassay.analyser.fingerprint.internal.coalition.Attempt;
import org.modelassay.analyser.fingerprint.internal.coalition.AttemptCodec;
import org.modelassay.analyser.fingerprint.internal.coalition.CoalitionReport;
import org.modelassay.analyser.fingerprint.internal.coalition.RealCoalition;
import org.modelassay.analyser.fingerprint.internal.embed.EmbedSettings;
import org.modelassay.analyser.fingerprint.internal.generate.Recipe;
import org.modelassay.analyser.fingerprint.internal.probe.Wrapper;
import org.modelassay.analyser.fingerprint.internal.weights.FloatWeights;
import org.modelassay.analyser.fingerprint.internal.weights.ModelTokenizer;
import org.modelassay.analyser.fingerprint.scheme.Schemes;
import org.modelassay.analysis.Analyser;
import org.modelassay.analysis.AnalysisException;
import org.modelassay.analysis.Input;
import org.modelassay.analysis.Inputs;
import org.modelassay.analysis.Plan;
import org.modelassay.analysis.PlanContext;
import org.modelassay.analysis.RunContext;
import org.modelassay.analysis.UnitOfWork;
import org.modelassay.analysis.Units;
import org.modelassay.common.Diagnostic;
import org.modelassay.common.InvalidInputException;
import org.modelassay.inference.LanguageModel;
import org.modelassay.inference.text.Tokenizer;

/**
 * Can a member of a coalition be found that answers with really marked models? Marks copies of a small model as their
 * parties hold fingerprints, lets them answer as one, or merges them, and accuses by score (Nasery et al. 2025, arXiv
 * 2502.07760, section 5), beside the simulation of {@link CollusionAnalyser}.
 * <p>Role: {@code model}. Needs no ledger.
 */
public final class CoalitionAnalyser implements Analyser<CoalitionParameters> {

    private static final int KEY_TOKENS = 16;

    /** The analyser; it has no state. */
    public CoalitionAnalyser() {
        // nothing to set up
    }

    @Override
    public Plan plan(Inputs inputs, CoalitionParameters parameters, PlanContext context)
            throws InvalidInputException, IOException {
        if (parameters.colluders() >= parameters.parties()) {
            throw new InvalidInputException(Diagnostic.error("colluders", parameters.colluders() + " of "
                    + parameters.parties() + " parties collude", "leave one innocent"));
        }
        for (int count : parameters.fingerprints()) {
            if (count < 1 || count > 1 << 16) {
                throw new InvalidInputException(Diagnostic.error("fingerprints", count + " is not from 1 to 65536",
                        "name numbers such as 64,128"));
            }
        }
        context.inference().describe(inputs.one("model"));
        return new Plan(List.copyOf(units(parameters).keySet()), "coalitions", 0, 0, 0, List.of());
    }

    @Override
    public void run(Inputs inputs, CoalitionParameters parameters, RunContext context)
            throws AnalysisException, InvalidInputException, IOException {
        Input input = inputs.one("model");
        try (LanguageModel model = context.inference().open(input, context.cancellation())) {
            Tokenizer tokenizer = ModelTokenizer.of(model, input);
            Trial trial = new Trial(model, FloatWeights.read(input.path(), context.cancellation()), tokenizer,
                    new Texts(List.of(), List.of(), List.of()), context.cancellation());
            Recipe recipe = new Recipe("coalition", Schemes.of("perinucleus"), List.of(), KEY_TOKENS, 0.5, 1, 1, 0.8, 3,
                    2);
            EmbedSettings settings = new EmbedSettings(parameters.rate(), 1e-4, parameters.pull(),
                    parameters.mixing(), parameters.epochs(), parameters.stop(), List.of(Wrapper.NONE));
            RealCoalition coalition = new RealCoalition(trial, recipe, settings, parameters.parties(),
                    parameters.colluders(), parameters.assignment());
            SequencedMap<UnitOfWork, Integer> units = units(parameters);
            List<Attempt> attempts = new Units<>(context, new AttemptCodec(),
                    unit -> coalition.run(Optional.ofNullable(units.get(unit)).orElseThrow(),
                            context.seed(unit.id())))
                    .run(List.copyOf(units.keySet()));
            SequencedMap<Integer, List<Attempt>> byCount = new LinkedHashMap<>();
            List<Integer> counts = List.copyOf(units.values());
            for (int i = 0; i < attempts.size(); i++) {
                byCount.computeIfAbsent(counts.get(i), _ -> new ArrayList<>()).add(attempts.get(i));
            }
            new CoalitionReport(byCount, parameters.parties(), parameters.colluders(), parameters.assignment())
                    .write(context.seed("simulation"), context.cancellation(), context.results());
        }
    }

    private static SequencedMap<UnitOfWork, Integer> units(CoalitionParameters parameters) {
        SequencedMap<UnitOfWork, Integer> units = new LinkedHashMap<>();
        for (int count : parameters.fingerprints().stream().distinct().sorted().toList()) {
            for (int trial = 0; trial < parameters.trials(); trial++) {
                units.put(new UnitOfWork("coalition/" + count + "/" + trial, 1), count);
            }
        }
        return units;
    }
}
