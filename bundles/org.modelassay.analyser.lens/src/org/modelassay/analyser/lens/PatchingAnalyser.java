/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.analyser.lens;

import java.io.IOException;
import java.util.List;

import org.modelassay.analyser.lens.internal.patching.Prompts;
import org.modelassay.analyser.lens.internal.patching.Restored;
import org.modelassay.analyser.lens.internal.patching.Sweep;
import org.modelassay.analyser.lens.internal.patching.SweepReport;
import org.modelassay.analyser.lens.internal.prompt.LogDistribution;
import org.modelassay.analyser.lens.internal.prompt.PromptTokens;
import org.modelassay.analysis.Analyser;
import org.modelassay.analysis.AnalysisException;
import org.modelassay.analysis.Inference;
import org.modelassay.analysis.Input;
import org.modelassay.analysis.Inputs;
import org.modelassay.analysis.Plan;
import org.modelassay.analysis.PlanContext;
import org.modelassay.analysis.RunContext;
import org.modelassay.analysis.Units;
import org.modelassay.common.Diagnostic;
import org.modelassay.common.InvalidInputException;
import org.modelassay.inference.ForwardRequest;
import org.modelassay.inference.LanguageModel;
import org.modelassay.inference.ModelDescription;
import org.modelassay.inference.text.TokenIds;

/**
 * Where does the difference between two prompts make the difference between two answers? (Meng et al. 2022; measured by
 * the difference of logits, as Zhang and Nanda 2023 recommend.)
 */
public final class PatchingAnalyser implements Analyser<PatchingParameters> {

    @Override
    public Plan plan(Inputs inputs, PatchingParameters parameters, PlanContext context)
            throws InvalidInputException, IOException {
        ModelDescription model = context.inference().describe(inputs.one("model"));
        long positions = Math.min(model.context(), Math.max(2, parameters.clean().length() / 3));
        long passes = model.layers() * (3 * positions + model.heads());
        long memory = 4L * model.layers() * positions * model.hidden() * Float.BYTES;
        return new Plan(Sweep.units(model), "layers", 0, passes, memory, List.of());
    }

    @Override
    public void run(Inputs inputs, PatchingParameters parameters, RunContext context)
            throws AnalysisException, InvalidInputException, IOException {
        Input input = inputs.one("model");
        try (LanguageModel model = context.inference().open(input, context.cancellation())) {
            PromptTokens words = new PromptTokens(model);
            Prompts prompts = prompts(model, words, parameters, context);
            Sweep sweep = Sweep.begin(model, prompts, context.cancellation());
            List<Restored> restored = new Units<>(context, new Restored.Codec(), unit -> {
                context.progress().activity("Patching " + unit.id());
                return sweep.run(unit.id(), context.cancellation());
            }).run(Sweep.units(model.description()));
            new SweepReport(words, prompts, sweep.ends(), restored, sweep.controls(context.cancellation()),
                    model.description()).write(context.results());
        }
    }

    private static Prompts prompts(LanguageModel model, PromptTokens words, PatchingParameters parameters,
            RunContext context) throws InvalidInputException, AnalysisException {
        TokenIds clean = words.encode("clean", parameters.clean());
        TokenIds corrupted = words.encode("corrupted", parameters.corrupted());
        if (clean.size() != corrupted.size()) {
            throw new InvalidInputException(Diagnostic.error("corrupted", "has " + corrupted.size()
                    + " tokens, the clean prompt " + clean.size() + ": " + String.join(" ", words.labels(corrupted))
                    + " and " + String.join(" ", words.labels(clean)),
                    "give prompts of equally many tokens, so that their positions correspond"));
        }
        if (clean.equals(corrupted)) {
            throw new InvalidInputException(Diagnostic.error("corrupted", "is the clean prompt",
                    "give one that differs in what the question is about"));
        }
        int target = parameters.target().isEmpty() ? choice(model, clean, context)
                : words.single("target", parameters.target());
        int foil = parameters.foil().isEmpty() ? choice(model, corrupted, context)
                : words.single("foil", parameters.foil());
        if (target == foil) {
            throw new InvalidInputException(Diagnostic.error("target", "both prompts are answered by '"
                    + words.label(target) + "'", "give two words as answers"));
        }
        return new Prompts(clean, corrupted, target, foil);
    }

    private static int choice(LanguageModel model, TokenIds tokens, RunContext context)
            throws InvalidInputException, AnalysisException {
        return LogDistribution.of(Inference.ask(() -> model.forward(
                ForwardRequest.of(tokens).with(ForwardRequest.LogitPositions.LAST), context.cancellation()))
                .logitValues().slice(0)).best(1).getFirst();
    }
}
