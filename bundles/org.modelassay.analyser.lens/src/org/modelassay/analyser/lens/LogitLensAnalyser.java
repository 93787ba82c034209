/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.analyser.lens;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import org.modelassay.analyser.lens.internal.logit.Lens;
import org.modelassay.analyser.lens.internal.logit.LensReport;
import org.modelassay.analyser.lens.internal.logit.Reading;
import org.modelassay.analyser.lens.internal.prompt.PromptTokens;
import org.modelassay.analysis.Analyser;
import org.modelassay.analysis.AnalysisException;
import org.modelassay.analysis.Input;
import org.modelassay.analysis.Inputs;
import org.modelassay.analysis.Plan;
import org.modelassay.analysis.PlanContext;
import org.modelassay.analysis.RunContext;
import org.modelassay.analysis.UnitOfWork;
import org.modelassay.analysis.Units;
import org.modelassay.common.InvalidInputException;
import org.modelassay.inference.LanguageModel;
import org.modelassay.inference.ModelDescription;
import org.modelassay.inference.text.TokenIds;

/**
 * What would the model say if it stopped after each layer? (nostalgebraist 2020; the distance from the final answer as in
 * Belrose et al. 2023.)
 *
 * <p>The stream of a layer replaces that of the last one, so that the model's own norm, unembedding and caps make logits
 * of it; at the last layer these are the model's own, which is checked.
 */
public final class LogitLensAnalyser implements Analyser<LogitLensParameters> {

    @Override
    public Plan plan(Inputs inputs, LogitLensParameters parameters, PlanContext context)
            throws InvalidInputException, IOException {
        ModelDescription model = context.inference().describe(inputs.one("model"));
        long positions = Math.min(model.context(), parameters.text().length() + 1L);
        return new Plan(units(model), "layers", 0, model.layers() + 2L,
                2 * positions * model.vocabulary() * (Double.BYTES + Float.BYTES), List.of());
    }

    private static List<UnitOfWork> units(ModelDescription model) {
        return IntStream.rangeClosed(0, model.layers()).mapToObj(layer -> new UnitOfWork("layer." + layer, 1))
                .toList();
    }

    @Override
    public void run(Inputs inputs, LogitLensParameters parameters, RunContext context)
            throws AnalysisException, InvalidInputException, IOException {
        Input input = inputs.one("model");
        try (LanguageModel model = context.inference().open(input, context.cancellation())) {
            PromptTokens prompt = new PromptTokens(model);
            TokenIds tokens = prompt.encode("text", parameters.text());
            int given = parameters.target().isEmpty() ? -1 : prompt.single("target", parameters.target());
            Lens lens = Lens.over(model, tokens, given, parameters.best(), context.cancellation());
            List<UnitOfWork> units = units(model.description());
            List<Reading> readings = new ArrayList<>(new Units<>(context, new Reading.Codec(), unit -> {
                context.progress().activity("Reading " + unit.id());
                return lens.at(units.indexOf(unit), context.cancellation());
            }).run(units));
            new LensReport(prompt, tokens, lens.targets(), readings, lens.deviation(context.cancellation()))
                    .write(context.results());
        }
    }
}
