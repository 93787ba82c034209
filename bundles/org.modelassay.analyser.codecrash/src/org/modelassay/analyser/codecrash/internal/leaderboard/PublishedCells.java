/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.analyser.codecrash.internal.leaderboard;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import org.modelassay.analyser.codecrash.answers.AnsweredQuestion;
import org.modelassay.analyser.codecrash.internal.evaluate.Degradation;
import org.modelassay.common.Diagnostic;
import org.modelassay.common.InvalidInputException;

/**
 * The cells of the paper's leaderboard: percentages of right answers by model, data set and perturbation.
 *
 * @param models data set and perturbation to percentage, by model
 */
public record PublishedCells(Map<String, Map<String, Map<String, Double>>> models) {

    private static final String CRUX = "CRUXEval";
    private static final String LCB = "LiveCodeBench";
    /** The questions by which the paper weighs its data sets. */
    private static final int CRUX_QUESTIONS = 800;
    private static final int LCB_QUESTIONS = 479;

    /** How models were asked. */
    public enum Group {
        /** For the answer alone. */
        DIRECT("asked for the answer alone"),
        /** For the steps first. */
        CHAIN_OF_THOUGHT("asked for the steps first"),
        /** Models that reason by themselves. */
        REASONING("that reason by themselves");

        private final String words;

        Group(String words) {
            this.words = words;
        }

        /**
         * The group in words.
         *
         * @return for a sentence
         */
        public String words() {
            return words;
        }
    }

    /**
     * Reads the cells.
     *
     * @param file JSON: model, data set, perturbation, percentage
     * @return the cells
     * @throws InvalidInputException if it is no such file
     * @throws IOException           if it cannot be read
     */
    public static PublishedCells read(Path file) throws InvalidInputException, IOException {
        Map<String, Map<String, Map<String, Double>>> models = new LinkedHashMap<>();
        try (InputStream in = Files.newInputStream(file); JsonParser parser = new JsonFactory().createParser(in)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token.isNumeric()) {
                    List<String> path = names(parser.getParsingContext().pathAsPointer());
                    if (path.size() == 3) {
                        models.computeIfAbsent(path.get(0), _ -> new LinkedHashMap<>())
                                .computeIfAbsent(path.get(1), _ -> new LinkedHashMap<>())
                                .put(Perturbed.name(path.get(2)), parser.getDoubleValue());
                    }
                }
            }
        } catch (JsonProcessingException e) {
            throw new InvalidInputException(Diagnostic.error(file.toString(), "is not JSON: " + e.getOriginalMessage(),
                    "give the leaderboard's summary as published"), e);
        }
        if (models.values().stream().noneMatch(PublishedCells::isWhole)) {
            throw new InvalidInputException(Diagnostic.error(file.toString(),
                    "holds no model with VAN in CRUXEval and LiveCodeBench",
                    "give the leaderboard's summary: model, data set, perturbation, percentage"));
        }
        return new PublishedCells(models);
    }

    private static List<String> names(JsonPointer pointer) {
        List<String> names = new ArrayList<>();
        for (JsonPointer each = pointer; each != null && !each.matches(); each = each.tail()) {
            names.add(each.getMatchingProperty());
        }
        return names;
    }

    private static boolean isWhole(Map<String, Map<String, Double>> datasets) {
        return Stream.of(CRUX, LCB)
                .allMatch(name -> datasets.getOrDefault(name, Map.of()).containsKey(AnsweredQuestion.VANILLA));
    }

    /**
     * The models of a group that have every perturbation of the headline.
     *
     * @param group the group
     * @return their names
     */
    public List<String> models(Group group) {
        return models.keySet().stream().filter(model -> group(model) == group)
                .filter(model -> Perturbed.HEADLINE.stream().noneMatch(each -> Double.isNaN(relative(model, each))))
                .toList();
    }

    /** Only models that were asked for the answer alone have figures for the single structural perturbations. */
    private Group group(String model) {
        if (model.endsWith("(CoT)")) {
            return Group.CHAIN_OF_THOUGHT;
        }
        return Double.isNaN(value(model, CRUX, "REN")) ? Group.REASONING : Group.DIRECT;
    }

    private double value(String model, String dataset, String condition) {
        return models.getOrDefault(model, Map.of()).getOrDefault(dataset, Map.of()).getOrDefault(condition, Double.NaN);
    }

    /**
     * The score of a model over both data sets.
     *
     * @param model     the model
     * @param condition the perturbation
     * @return a share, NaN where it is not published
     */
    public double passAtOne(String model, String condition) {
        return weighted(dataset -> value(model, dataset, condition) / 100);
    }

    /**
     * What a perturbation costs a model, relative to its score, of each data set, weighted by its questions.
     *
     * @param model     the model
     * @param condition the perturbation
     * @return a share, NaN where it is not published
     */
    public double relative(String model, String condition) {
        return weighted(dataset -> Degradation.relative(value(model, dataset, AnsweredQuestion.VANILLA),
                value(model, dataset, condition)));
    }

    /**
     * The mean of a model over the perturbations of the headline.
     *
     * @param model the model
     * @return a share
     */
    public double relative(String model) {
        return Perturbed.HEADLINE.stream().mapToDouble(each -> relative(model, each)).average().orElse(Double.NaN);
    }

    /**
     * The headline of a group: the mean over its models and four perturbations.
     *
     * @param group the group
     * @return a share, NaN for a group without models
     */
    public double headline(Group group) {
        return models(group).stream().mapToDouble(this::relative).average().orElse(Double.NaN);
    }

    private interface OfDataset {

        double value(String dataset);
    }

    private static double weighted(OfDataset share) {
        return (CRUX_QUESTIONS * share.value(CRUX) + LCB_QUESTIONS * share.value(LCB))
                / (CRUX_QUESTIONS + LCB_QUESTIONS);
    }
}
