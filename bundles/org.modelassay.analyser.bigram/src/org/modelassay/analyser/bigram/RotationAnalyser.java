/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.analyser.bigram;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

import org.modelassay.analyser.bigram.internal.corpus.Sequences;
import org.modelassay.analyser.bigram.internal.corpus.TokenFile;
import org.modelassay.analyser.bigram.internal.mask.MaskFile;
import org.modelassay.analyser.bigram.internal.mask.MaskSet;
import org.modelassay.analyser.bigram.internal.mask.ModelWeights;
import org.modelassay.analyser.bigram.internal.mask.Twins;
import org.modelassay.analyser.bigram.internal.report.RotationReport;
import org.modelassay.analyser.bigram.internal.rotation.StreamMaps;
import org.modelassay.analyser.bigram.internal.rotation.Turns;
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
import org.modelassay.inference.InferenceException;
import org.modelassay.inference.LanguageModel;
import org.modelassay.inference.ModelDescription;

/**
 * In which layer does the residual stream turn from the current token to the next? (Chang and Bergen 2025, section 5,
 * with a control of shuffled tokens.)
 *
 * <p>Roles: {@code model}; {@code text}, the artifact tokens of {@code bigram.distribution}; optionally {@code mask}, a
 * subnetwork, which is measured as well, and with it a random one of the same size.
 */
public final class RotationAnalyser implements Analyser<RotationParameters> {

    private static final String WHOLE = "full";

    @Override
    public Plan plan(Inputs inputs, RotationParameters parameters, PlanContext context)
            throws InvalidInputException, IOException {
        ModelDescription model = context.inference().describe(inputs.one("model"));
        try (TokenFile tokens = TokenFile.open(inputs.one("text").path())) {
            if (tokens.length() > model.context()) {
                throw new InvalidInputException(Diagnostic.error("text",
                        "its sequences have " + tokens.length() + " tokens, but the model takes " + model.context(),
                        "run bigram.distribution with a smaller length"));
            }
            int sequences = Math.min(parameters.sequences(), tokens.count());
            List<UnitOfWork> units = (inputs.all("mask").isEmpty() ? List.of(WHOLE)
                    : List.of(WHOLE, "subnetwork", "random")).stream().map(name -> new UnitOfWork(name, sequences))
                    .toList();
            long matrices = 8L * (model.layers() + 1) * model.hidden() * model.hidden() * Double.BYTES;
            return new Plan(units, "sequences", 0, (long) units.size() * sequences, matrices * context.threads(),
                    List.of());
        }
    }

    @Override
    public void run(Inputs inputs, RotationParameters parameters, RunContext context)
            throws AnalysisException, InvalidInputException, IOException {
        Input input = inputs.one("model");
        ModelWeights weights = ModelWeights.read(input.path());
        try (LanguageModel model = context.inference().open(input, context.cancellation());
                TokenFile tokens = TokenFile.open(inputs.one("text").path())) {
            Sequences text = tokens.part(0, Math.min(parameters.sequences(), tokens.count()));
            SequencedMap<String, MaskSet> networks = networks(inputs, weights, context);
            StreamMaps maps = new StreamMaps(text, parameters.penalty(), context.seed("shuffle"));
            List<Turns> turns = new Units<>(context, new Turns.Codec(), unit -> {
                context.progress().activity("Running " + unit.id());
                MaskSet masks = networks.get(unit.id());
                if (masks == null) {
                    throw new IllegalArgumentException(unit.id());
                }
                try (LanguageModel network = model.derive(weights.kept(masks), context.cancellation())) {
                    return maps.of(network, context.cancellation());
                } catch (InferenceException e) {
                    throw new AnalysisException(String.valueOf(e.getMessage()), e);
                }
            }).run(networks.keySet().stream().map(name -> new UnitOfWork(name, text.count())).toList());
            new RotationReport(new ArrayList<>(networks.keySet()), turns, (long) text.count() * text.length(),
                    model.description().hidden()).write(context.results());
        }
    }

    private static SequencedMap<String, MaskSet> networks(Inputs inputs, ModelWeights weights, RunContext context)
            throws InvalidInputException, IOException {
        SequencedMap<String, MaskSet> networks = new LinkedHashMap<>();
        networks.put(WHOLE, weights.full());
        for (Input mask : inputs.all("mask")) {
            MaskSet masks = MaskFile.read(mask.path(), weights.tensors());
            networks.put("subnetwork", masks);
            networks.put("random", new Twins(weights, 1).of(masks, Twins.Choice.RANDOM, context.seed("random")));
        }
        return networks;
    }
}
