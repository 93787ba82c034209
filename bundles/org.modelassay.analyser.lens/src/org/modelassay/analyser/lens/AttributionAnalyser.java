/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.analyser.lens;

import java.io.IOException;
import java.util.List;

import org.modelassay.analyser.lens.internal.attribution.AttributionReport;
import org.modelassay.analyser.lens.internal.attribution.Decomposition;
import org.modelassay.analyser.lens.internal.attribution.Question;
import org.modelassay.analyser.lens.internal.attribution.Shares;
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
import org.modelassay.analysis.UnitOfWork;
import org.modelassay.common.Diagnostic;
import org.modelassay.common.InvalidInputException;
import org.modelassay.inference.ForwardRequest;
import org.modelassay.inference.LanguageModel;
import org.modelassay.inference.ModelDescription;
import org.modelassay.inference.text.TokenIds;

/**
 * Which parts of the model speak for one token against another? (Elhage et al. 2021; direct effects only.)
 *
 * <p>With the scale of the final norm held, the difference of two logits is linear in the residual stream, which is a sum
 * of what embeddings, heads, MLPs and biases have written.
 */
public final class AttributionAnalyser implements Analyser<AttributionParameters> {

    private static final long PASSES = 4;

    @Override
    public Plan plan(Inputs inputs, AttributionParameters parameters, PlanContext context)
            throws InvalidInputException, IOException {
        ModelDescription model = context.inference().describe(inputs.one("model"));
        long heads = 2L * model.layers() * (model.heads() + 2) * model.hidden() * Float.BYTES;
        return new Plan(List.of(new UnitOfWork("shares", PASSES)), "passes", 0, PASSES, heads, List.of());
    }

    @Override
    public void run(Inputs inputs, AttributionParameters parameters, RunContext context)
            throws AnalysisException, InvalidInputException, IOException {
        Input input = inputs.one("model");
        try (LanguageModel model = context.inference().open(input, context.cancellation())) {
            PromptTokens prompt = new PromptTokens(model);
            Question question = question(model, prompt, parameters, context);
            Shares shares = new Decomposition(model, question).shares(context.cancellation());
            context.progress().advance(PASSES);
            new AttributionReport(prompt, question, shares, model.description()).write(context.results());
        }
    }

    private static Question question(LanguageModel model, PromptTokens prompt, AttributionParameters parameters,
            RunContext context) throws InvalidInputException, AnalysisException {
        TokenIds tokens = prompt.encode("text", parameters.text());
        int position = parameters.position() < 0 ? tokens.size() + parameters.position() : parameters.position();
        if (position < 0 || position >= tokens.size()) {
            throw new InvalidInputException(Diagnostic.error("position", parameters.position()
                    + " was given, the text has " + tokens.size() + " tokens", "give -1 for the last"));
        }
        LogDistribution answer = LogDistribution.of(Inference.ask(
                () -> model.forward(ForwardRequest.of(tokens), context.cancellation())).logitValues().slice(position));
        List<Integer> best = answer.best(2);
        int target = parameters.target().isEmpty() ? best.getFirst() : prompt.single("target", parameters.target());
        int other = target == best.getFirst() ? best.getLast() : best.getFirst();
        int foil = parameters.foil().isEmpty() ? other : prompt.single("foil", parameters.foil());
        if (target == foil) {
            throw new InvalidInputException(Diagnostic.error("foil", "is the same token as the target",
                    "give another word, or leave it empty"));
        }
        return new Question(tokens, position, target, foil);
    }
}
