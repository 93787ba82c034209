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
import java.util.SequencedMap;

import org.modelassay.analyser.fingerprint.internal.capacity.CapacityReport;
import org.modelassay.analyser.fingerprint.internal.capacity.Cell;
import org.modelassay.analyser.fingerprint.internal.capacity.CellCodec;
import org.modelassay.analyser.fingerprint.internal.capacity.Choices;
import org.modelassay.analyser.fingerprint.internal.capacity.Grid;
import org.modelassay.analyser.fingerprint.internal.capacity.Place;
import org.modelassay.analyser.fingerprint.internal.capacity.Setting;
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
 * How many fingerprints does a model take, and at what cost? Embeds throw-away fingerprints by several schemes, and
 * looks
 * at success, harm, training on other text and merges (Nasery et al. 2025, arXiv 2502.07760, figures 3 to 6).
 * <p>Roles: {@code model}; {@code text}, like the model's own, whose end judges; and {@code other}, optional, which
 * marked models are trained on afterwards. Needs no ledger.
 */
public final class CapacityAnalyser implements Analyser<CapacityParameters> {

    private static final int KEY_TOKENS = 16;

    /** The analyser; it has no state. */
    public CapacityAnalyser() {
        // nothing to set up
    }

    @Override
    public Plan plan(Inputs inputs, CapacityParameters parameters, PlanContext context)
            throws InvalidInputException, IOException {
        for (double pull : parameters.pulls()) {
            if (!(pull >= 0 && pull < 1)) {
                throw new InvalidInputException(Diagnostic.error("pulls", pull + " is not from 0 to below 1",
                        "0 does not pull, 0.75 is the paper's"));
            }
        }
        for (double rate : parameters.rates()) {
            if (!(rate > 0 && rate <= 1)) {
                throw new InvalidInputException(Diagnostic.error("rates", rate + " is not above 0 and at most 1",
                        "begin with 1e-3"));
            }
        }
        for (String scheme : parameters.schemes()) {
            Schemes.of(scheme);
        }
        context.inference().describe(inputs.one("model"));
        List<UnitOfWork> units = new ArrayList<>(choices(parameters).keySet());
        units.addAll(places(parameters).keySet());
        return new Plan(units, "fingerprints", 0, 0, 0, List.of());
    }

    @Override
    public void run(Inputs inputs, CapacityParameters parameters, RunContext context)
            throws AnalysisException, InvalidInputException, IOException {
        Input input = inputs.one("model");
        try (LanguageModel model = context.inference().open(input, context.cancellation())) {
            Tokenizer tokenizer = ModelTokenizer.of(model, input);
            Trial trial = new Trial(model, FloatWeights.read(input.path(), context.cancellation()), tokenizer,
                    Texts.of(tokenizer, inputs.one("text"), inputs.all("other").stream().findFirst(),
                            parameters.length()),
                    context.cancellation());
            Choices choices = new Choices(chosen(trial, parameters, context));
            Map<String, Setting> settings = new LinkedHashMap<>();
            for (String scheme : parameters.schemes()) {
                settings.put(scheme, choices.of(scheme, settings(scheme, parameters)));
            }
            Map<UnitOfWork, Place> places = places(parameters);
            Wearing wearing = new Wearing(parameters.tuned(), parameters.tuneRate(), parameters.merged(), List.of());
            List<Cell> cells = new Units<>(context, new CellCodec(), unit -> {
                Place place = known(places, unit);
                return trial.run(recipe(place.scheme(), parameters), place.count(),
                        settings(known(settings, place.scheme()), parameters), wearing, trial.texts().heldOut(),
                        context.seed("secret-" + place.repeat()));
            }).run(List.copyOf(places.keySet()));
            new CapacityReport(new Grid(List.copyOf(places.values()), cells), choices, settings)
                    .write(context.results());
        }
    }

    private static SequencedMap<Setting, Cell> chosen(Trial trial, CapacityParameters parameters, RunContext context)
            throws AnalysisException, InvalidInputException, IOException {
        Map<UnitOfWork, Setting> choices = choices(parameters);
        List<Cell> cells = new Units<>(context, new CellCodec(), unit -> {
            Setting setting = known(choices, unit);
            return trial.run(recipe(setting.scheme(), parameters), parameters.at(), settings(setting, parameters),
                    Wearing.NONE, trial.texts().validation(), context.seed("validation"));
        }).run(List.copyOf(choices.keySet()));
        SequencedMap<Setting, Cell> tried = new LinkedHashMap<>();
        List<Setting> settings = List.copyOf(choices.values());
        for (int i = 0; i < cells.size(); i++) {
            tried.put(settings.get(i), cells.get(i));
        }
        return tried;
    }

    private static <K, V> V known(Map<K, V> values, K key) {
        V value = values.get(key);
        if (value == null) {
            throw new IllegalStateException(String.valueOf(key));
        }
        return value;
    }

    private static List<Setting> settings(String scheme, CapacityParameters parameters) {
        return parameters.pulls().stream()
                .flatMap(pull -> parameters.rates().stream().map(rate -> new Setting(scheme, rate, pull))).toList();
    }

    private static Map<UnitOfWork, Setting> choices(CapacityParameters parameters) {
        Map<UnitOfWork, Setting> choices = new LinkedHashMap<>();
        for (String scheme : parameters.schemes()) {
            List<Setting> settings = settings(scheme, parameters);
            for (Setting setting : settings.size() > 1 ? settings : List.<Setting>of()) {
                choices.put(new UnitOfWork(setting.id(), parameters.at()), setting);
            }
        }
        return choices;
    }

    private static Map<UnitOfWork, Place> places(CapacityParameters parameters) {
        Map<UnitOfWork, Place> places = new LinkedHashMap<>();
        for (int repeat = 0; repeat < parameters.repeats(); repeat++) {
            for (int count : parameters.counts()) {
                for (String scheme : parameters.schemes()) {
                    Place place = new Place(scheme, count, repeat);
                    places.put(new UnitOfWork(place.id(), count), place);
                }
            }
        }
        return places;
    }

    private static Recipe recipe(String scheme, CapacityParameters parameters) throws InvalidInputException {
        return new Recipe("capacity", Schemes.of(scheme), List.of(), KEY_TOKENS, 0.5, 1, 1, parameters.nucleus(),
                parameters.width(), 2);
    }

    private static EmbedSettings settings(Setting setting, CapacityParameters parameters) {
        return new EmbedSettings(setting.rate(), 1e-4, setting.pull(), parameters.mixing(), parameters.epochs(),
                parameters.stop(), List.of(Wrapper.NONE));
    }
}
