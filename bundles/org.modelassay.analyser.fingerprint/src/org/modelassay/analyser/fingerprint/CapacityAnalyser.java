/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.analyser.fingerprint;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.modelassay.analyser.fingerprint.internal.capacity.CapacityReport;
import org.modelassay.analyser.fingerprint.internal.capacity.Cell;
import org.modelassay.analyser.fingerprint.internal.capacity.CellCodec;
import org.modelassay.analyser.fingerprint.internal.capacity.Place;
import org.modelassay.analyser.fingerprint.internal.capacity.Trial;
import org.modelassay.analyser.fingerprint.internal.embed.EmbedSettings;
import org.modelassay.analyser.fingerprint.internal.generate.Recipe;
import org.modelassay.analyser.fingerprint.internal.probe.TextQuality;
import org.modelassay.analyser.fingerprint.internal.probe.Wrapper;
import org.modelassay.analyser.fingerprint.internal.weights.FloatWeights;
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
import org.modelassay.inference.text.TokenIds;
import org.modelassay.inference.text.Tokenizer;
import org.modelassay.inference.text.Tokenizer.SpecialTokens;

/**
 * How many fingerprints does a model take, and at what cost? Embeds throw-away fingerprints by several schemes, and
 * looks
 * at success, harm, training on other text and merges (Nasery et al. 2025, arXiv 2502.07760, figures 3 to 6).
 * <p>Roles: {@code model}, and {@code text}, text to train on and to judge by. Needs no ledger.
 */
public final class CapacityAnalyser implements Analyser<CapacityParameters> {

    private static final int HELD_OUT = 32;

    private static final int KEY_TOKENS = 16;

    /** The analyser; it has no state. */
    public CapacityAnalyser() {
        // nothing to set up
    }

    @Override
    public Plan plan(Inputs inputs, CapacityParameters parameters, PlanContext context)
            throws InvalidInputException, IOException {
        if (parameters.rates().size() != 1 && parameters.rates().size() != parameters.schemes().size()) {
            throw new InvalidInputException(Diagnostic.error("rates", parameters.rates().size() + " rates for "
                    + parameters.schemes().size() + " schemes", "give one for each scheme, or one for all"));
        }
        for (String scheme : parameters.schemes()) {
            Schemes.of(scheme);
        }
        context.inference().describe(inputs.one("model"));
        return new Plan(List.copyOf(places(parameters).keySet()), "fingerprints", 0, 0, 0, List.of());
    }

    @Override
    public void run(Inputs inputs, CapacityParameters parameters, RunContext context)
            throws AnalysisException, InvalidInputException, IOException {
        Input input = inputs.one("model");
        try (LanguageModel model = context.inference().open(input, context.cancellation())) {
            Tokenizer tokenizer = model.tokenizer().orElseThrow(() -> new InvalidInputException(Diagnostic
                    .error(input.name(), "has no tokenizer.json", "put it beside the weights")));
            List<TokenIds> pieces = TextQuality.windows(
                    tokenizer.encode(Files.readString(inputs.one("text").path()), SpecialTokens.NONE).ids(),
                    parameters.length(), Integer.MAX_VALUE);
            int held = Math.min(HELD_OUT, pieces.size() / 5);
            if (held == 0) {
                throw new InvalidInputException(Diagnostic.error("text", "has " + pieces.size() + " pieces of "
                        + parameters.length() + " tokens, and 5 are the least", "bind a longer text"));
            }
            Trial trial = new Trial(model, FloatWeights.read(input.path(), context.cancellation()), tokenizer,
                    pieces.subList(0, pieces.size() - held), pieces.subList(pieces.size() - held, pieces.size()),
                    context.cancellation());
            Map<UnitOfWork, Place> places = places(parameters);
            List<Cell> cells = new Units<>(context, new CellCodec(), unit -> {
                Place place = places.get(unit);
                if (place == null) {
                    throw new IllegalStateException(unit.id());
                }
                return trial.run(recipe(place, parameters), place.count(), settings(place, parameters),
                        parameters.tuned(), parameters.tuneRate(), parameters.merged(),
                        context.seed("secret-" + place.repeat()));
            }).run(List.copyOf(places.keySet()));
            new CapacityReport(List.copyOf(places.values()), cells).write(context.results());
        }
    }

    private static Map<UnitOfWork, Place> places(CapacityParameters parameters) {
        Map<UnitOfWork, Place> places = new LinkedHashMap<>();
        List<String> schemes = new ArrayList<>(parameters.schemes());
        for (String scheme : schemes) {
            double rate = parameters.rates().size() == 1 ? parameters.rates().getFirst()
                    : parameters.rates().get(schemes.indexOf(scheme));
            for (int count : parameters.counts()) {
                for (int repeat = 0; repeat < parameters.repeats(); repeat++) {
                    Place place = new Place(scheme, rate, count, repeat);
                    places.put(new UnitOfWork(place.id(), count), place);
                }
            }
        }
        return places;
    }

    private static Recipe recipe(Place place, CapacityParameters parameters) throws InvalidInputException {
        return new Recipe("capacity", Schemes.of(place.scheme()), List.of(), KEY_TOKENS, 0.5, 1, 1,
                parameters.nucleus(), parameters.width(), 2);
    }

    private static EmbedSettings settings(Place place, CapacityParameters parameters) {
        return new EmbedSettings(place.rate(), 1e-4, parameters.pull(), parameters.mixing(), parameters.epochs(),
                parameters.stop(), List.of(Wrapper.NONE));
    }
}
