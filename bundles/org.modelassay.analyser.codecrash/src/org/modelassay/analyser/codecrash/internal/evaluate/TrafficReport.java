/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.analyser.codecrash.internal.evaluate;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

import org.modelassay.analyser.codecrash.internal.ask.Sample;
import org.modelassay.analysis.result.Axis;
import org.modelassay.analysis.result.Column;
import org.modelassay.analysis.result.Coordinates;
import org.modelassay.analysis.result.Curve;
import org.modelassay.analysis.result.Results;
import org.modelassay.analysis.result.Series;
import org.modelassay.analysis.result.Table;
import org.modelassay.analysis.result.TableWriter;
import org.modelassay.inference.completion.Completion;
import org.modelassay.inference.completion.Usage;

/** What answers cost and how they were reached: tokens, limits, repetitions, doubts (the paper's reasoning collapse). */
final class TrafficReport {

    private static final int PLACES = 101;

    private final Results results;

    TrafficReport(Results results) {
        this.results = results;
    }

    void write(List<Graded> perturbed, Optional<Graded> vanilla) throws IOException {
        List<Graded> all = new ArrayList<>();
        vanilla.ifPresent(all::add);
        all.addAll(perturbed);
        try (TableWriter rows = results.table(new Table("tokens", "What answers cost", List.of(
                Column.text("condition", "Condition"), Column.number("prompt_tokens", "Tokens read", "count"),
                Column.number("completion_tokens", "Tokens written, reasoning included", "count"),
                Column.number("mean", "Tokens written for a sample", "count"),
                Column.number("most", "Most tokens written for a sample", "count"),
                Column.number("ratio", "Mean as a multiple of that without perturbation", ""),
                Column.integer("limit", "Samples that hit the limit", "count"),
                Column.integer("refused", "Samples that the model refused", "count"),
                Column.integer("repetition", "Longest passage that repeats itself", "words"),
                Column.number("hedges", "Words of doubt in a thousand words", "count")),
                "a ratio above 1: the perturbation makes the model write more"))) {
            double before = vanilla.map(TrafficReport::mean).orElse(Double.NaN);
            for (Graded graded : all) {
                row(rows, graded, graded.condition().isVanilla() ? Double.NaN : mean(graded) / before);
            }
        }
        hedges(all);
    }

    private static void row(TableWriter rows, Graded graded, double ratio) throws IOException {
        List<Reasoning> texts = graded.all().filter(Sample::isAnswered).map(sample -> new Reasoning(sample.text()))
                .toList();
        long words = texts.stream().mapToLong(Reasoning::words).sum();
        long hedges = texts.stream().mapToLong(text -> text.hedges().length).sum();
        rows.row(graded.condition().name(), sum(graded, Usage::promptTokens), sum(graded, Usage::completionTokens),
                mean(graded),
                graded.all().flatMap(sample -> sample.usage().stream()).mapToDouble(Usage::completionTokens).max()
                        .orElse(Double.NaN),
                ratio, graded.all().filter(sample -> sample.finish() == Completion.Finish.LENGTH).count(),
                graded.all().filter(sample -> sample.state() == Sample.State.REFUSED).count(),
                texts.stream().mapToInt(Reasoning::longestRepetition).max().orElse(0),
                words == 0 ? Double.NaN : 1000.0 * hedges / words);
    }

    private static double sum(Graded graded, ToDoubleFunction<Usage> tokens) {
        List<Usage> known = graded.all().flatMap(sample -> sample.usage().stream()).toList();
        return known.isEmpty() ? Double.NaN : known.stream().mapToDouble(tokens).sum();
    }

    private static double mean(Graded graded) {
        return graded.all().flatMap(sample -> sample.usage().stream()).mapToDouble(Usage::completionTokens).average()
                .orElse(Double.NaN);
    }

    /** How words of doubt add up along the answers; an answer that has ended adds no more. */
    private void hedges(List<Graded> all) throws IOException {
        int longest = all.stream().flatMap(Graded::all).mapToInt(sample -> new Reasoning(sample.text()).words()).max()
                .orElse(0);
        if (longest < PLACES) {
            return;
        }
        double[] places = new double[PLACES];
        for (int i = 0; i < PLACES; i++) {
            places[i] = Math.round((double) i * longest / (PLACES - 1));
        }
        List<Curve> curves = new ArrayList<>();
        for (Graded graded : all) {
            double[] sums = new double[PLACES];
            List<Sample> answered = graded.all().filter(Sample::isAnswered).toList();
            for (Sample sample : answered) {
                for (int hedge : new Reasoning(sample.text()).hedges()) {
                    for (int i = 0; i < PLACES; i++) {
                        sums[i] += hedge < places[i] ? 1.0 / answered.size() : 0;
                    }
                }
            }
            curves.add(new Curve(graded.condition().key(), graded.condition().name(), graded.condition().isVanilla()
                    ? Curve.Role.CONTROL : Curve.Role.OBSERVED, sums));
        }
        results.series(new Series("hedges", "Where do doubts set in?", Series.Style.LINE,
                Axis.linear("Word of the answer", ""), Axis.linear("Words of doubt so far", "count"),
                new Coordinates.Numbers(places), curves,
                "a curve that bends upwards: the model doubts more the longer it writes"));
        bends(places, curves);
    }

    private void bends(double[] places, List<Curve> curves) throws IOException {
        try (TableWriter rows = results.table(new Table("hedge_bends", "Do doubts grow faster than the answer?",
                List.of(
                        Column.text("condition", "Condition"), Column.number("slope", "Words of doubt for a word", ""),
                        Column.number("curvature", "Coefficient of the square", ""),
                        Column.number("gain", "Squared error that the square removes", "share")),
                "a square above 0 that removes much of the error: doubts grow faster than the answer, as the paper saw in a "
                        + "collapse"))) {
            for (Curve curve : curves) {
                Bend bend = Bend.of(places, curve.values());
                rows.row(curve.label(), bend.slope(), bend.curvature(), bend.gain());
            }
        }
    }
}
