/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.analyser.fingerprint;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;

import org.modelassay.analyser.fingerprint.internal.ablation.AblationReport;
import org.modelassay.analyser.fingerprint.internal.ablation.AblationReport.Outcome;
import org.modelassay.analyser.fingerprint.internal.ablation.Variant;
import org.modelassay.analyser.fingerprint.internal.ablation.Variant.Kind;
import org.modelassay.analyser.fingerprint.internal.capacity.Cell;
import org.modelassay.analyser.fingerprint.internal.capacity.CellCodec;
import org.modelassay.analyser.fingerprint.internal.capacity.Texts;
import org.modelassay.analyser.fingerprint.internal.capacity.Trial;
import org.modelassay.analyser.fingerprint.internal.capacity.Wearing;
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
 * What each choice of the method is for: embeds throw-away perinucleus fingerprints with other nuclei and widths,
 * without weight averaging and ordinary text, and with and without a wrapper (Nasery et al. 2025, arXiv 2502.07760,
 * sections 3 and 4).
 * <p>Roles: {@code model}; {@code text}, like the model's own text, whose end judges. Needs no ledger.
 */
public final class AblationAnalyser implements Analyser<AblationParameters> {

    private static final int KEY_TOKENS = 16;

    /** The analyser; it has no state. */
    public AblationAnalyser() {
        // nothing to set up
    }

    @Override
    public Plan plan(Inputs inputs, AblationParameters parameters, PlanContext context)
            throws InvalidInputException, IOException {
        for (double nucleus : parameters.nuclei()) {
            if (!(nucleus >= 0 && nucleus < 1)) {
                throw new InvalidInputException(Diagnostic.error("nuclei", nucleus + " is not from 0 to below 1",
                        "name shares such as 0.5"));
            }
        }
        for (int width : parameters.widths()) {
            if (width < 1) {
                throw new InvalidInputException(Diagnostic.error("widths", width + " is below 1",
                        "name numbers of tokens such as 10"));
            }
        }
        context.inference().describe(inputs.one("model"));
        List<UnitOfWork> units = new ArrayList<>();
        variants(parameters).forEach(variant -> units.addAll(units(variant, parameters)));
        return new Plan(units, "fingerprints", 0, 0, 0, List.of());
    }

    @Override
    public void run(Inputs inputs, AblationParameters parameters, RunContext context)
            throws AnalysisException, InvalidInputException, IOException {
        Input input = inputs.one("model");
        try (LanguageModel model = context.inference().open(input, context.cancellation())) {
            Tokenizer tokenizer = ModelTokenizer.of(model, input);
            Trial trial = new Trial(model, FloatWeights.read(input.path(), context.cancellation()), tokenizer,
                    Texts.of(tokenizer, inputs.one("text"), Optional.empty(), parameters.length()),
                    context.cancellation());
            Wearing asked = new Wearing(List.of(), 1, List.of(), Wrapper.of(List.of(parameters.wrapper())));
            SequencedMap<UnitOfWork, Variant> work = new LinkedHashMap<>();
            variants(parameters)
                    .forEach(variant -> units(variant, parameters).forEach(unit -> work.put(unit, variant)));
            List<UnitOfWork> units = List.copyOf(work.keySet());
            List<Cell> cells = new Units<>(context, new CellCodec(), unit -> {
                Variant variant = Optional.ofNullable(work.get(unit)).orElseThrow();
                return trial.run(recipe(variant), parameters.count(), variant.settings(), asked,
                        trial.texts().heldOut(),
                        context.seed("secret-" + unit.id().substring(unit.id().lastIndexOf('/') + 1)));
            }).run(units);
            Map<Variant, List<Cell>> byVariant = new LinkedHashMap<>();
            for (int i = 0; i < cells.size(); i++) {
                Variant variant = Optional.ofNullable(work.get(units.get(i))).orElseThrow();
                byVariant.computeIfAbsent(variant, _ -> new ArrayList<>()).add(cells.get(i));
            }
            List<Outcome> outcomes = new ArrayList<>();
            byVariant.forEach((variant, own) -> outcomes.add(new Outcome(variant, own)));
            new AblationReport(outcomes, parameters.count()).write(context.results());
        }
    }

    private static List<UnitOfWork> units(Variant variant, AblationParameters parameters) {
        List<UnitOfWork> units = new ArrayList<>();
        for (int repeat = 0; repeat < parameters.repeats(); repeat++) {
            units.add(new UnitOfWork(variant.id() + "/" + repeat, parameters.count()));
        }
        return units;
    }

    private static Recipe recipe(Variant variant) throws InvalidInputException {
        return new Recipe("ablation", Schemes.of("perinucleus"), List.of(), KEY_TOKENS, 0.5, 1, 1, variant.nucleus(),
                variant.width(), 2);
    }

    private static List<Variant> variants(AblationParameters parameters) throws InvalidInputException {
        List<Wrapper> alone = List.of(Wrapper.NONE);
        List<Wrapper> both = List.of(Wrapper.NONE, Wrapper.of(List.of(parameters.wrapper())).getFirst());
        double pull = parameters.pull();
        double mixing = parameters.mixing();
        List<Variant> variants = new ArrayList<>();
        variants.add(variant(Kind.METHOD, parameters, settings(parameters, pull, mixing, alone)));
        variants.add(variant(Kind.NO_PULL, parameters, settings(parameters, 0, mixing, alone)));
        variants.add(variant(Kind.NO_MIXING, parameters, settings(parameters, pull, 0, alone)));
        variants.add(variant(Kind.NEITHER, parameters, settings(parameters, 0, 0, alone)));
        variants.add(variant(Kind.WRAPPED, parameters, settings(parameters, pull, mixing, both)));
        for (double nucleus : parameters.nuclei()) {
            variants.add(new Variant(Kind.NUCLEUS, nucleus, nucleus, parameters.width(),
                    settings(parameters, pull, mixing, alone)));
        }
        for (int width : parameters.widths()) {
            variants.add(new Variant(Kind.WIDTH, width, parameters.nucleus(), width,
                    settings(parameters, pull, mixing, alone)));
        }
        return variants.stream().distinct().toList();
    }

    private static Variant variant(Kind kind, AblationParameters parameters, EmbedSettings settings) {
        return new Variant(kind, 0, parameters.nucleus(), parameters.width(), settings);
    }

    private static EmbedSettings settings(AblationParameters parameters, double pull, double mixing,
            List<Wrapper> wrappers) {
        return new EmbedSettings(parameters.rate(), 1e-4, pull, mixing, parameters.epochs(), parameters.stop(),
                wrappers);
    }
}
