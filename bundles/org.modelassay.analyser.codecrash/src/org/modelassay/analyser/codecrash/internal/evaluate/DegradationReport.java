/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.analyser.codecrash.internal.evaluate;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.modelassay.analyser.codecrash.EvaluateParameters;
import org.modelassay.analyser.codecrash.Task;
import org.modelassay.analysis.RunContext;
import org.modelassay.analysis.result.Interval;
import org.modelassay.analysis.result.Metric;
import org.modelassay.analysis.result.Results;
import org.modelassay.analysis.result.Statement;

/** Writes what a perturbation costs. */
final class DegradationReport {

    private static final String HIGHER = "higher = more questions answered";

    private final EvaluateParameters parameters;
    private final Figures figures;
    private final Results results;

    DegradationReport(EvaluateParameters parameters, RunContext context) {
        this.parameters = parameters;
        this.figures = new Figures(parameters, context);
        this.results = context.results();
    }

    void write(List<Score> scores, List<Score> vanilla) {
        Strata<Degradation.Pair> pairs = Degradation.pairs(vanilla, scores);
        if (pairs.size() == 0) {
            results.statement(new Statement("pairs", Statement.Kind.GATE,
                    "No question was answered both with and without "
                            + "perturbation, so that nothing can be said of its cost.",
                    Statement.Outcome.INCONCLUSIVE));
            return;
        }
        Strata<Degradation.Pair> changed = Degradation.changed(pairs);
        results.metric(new Metric("pairs", "Questions answered in both conditions", pairs.size(), "count", ""));
        results.metric(
                new Metric("pairs.changed", "Those whose program the perturbation changed", changed.size(), "count",
                        ""));
        figures.metric("vanilla.pass_at_1", "pass@1 without perturbation", pairs,
                each -> each.mean(pair -> pair.vanilla().passAtOne()), HIGHER);
        figures.metric("degradation.absolute", "Loss of pass@1", pairs, Degradation::absolute, "higher = more lost");
        figures.metric("degradation.absolute.changed", "Loss of pass@1, changed programs only", changed,
                Degradation::absolute,
                "higher = more lost");
        if (answersBetterThanAConstant(pairs)) {
            figures.metric("degradation.relative", "Relative loss", pairs, Degradation::relative, "higher = more lost");
            figures.metric("degradation.relative.changed", "Relative loss, changed programs only", changed,
                    Degradation::relative,
                    "higher = more lost");
        }
        double p = Degradation.mcNemar(pairs);
        if (!Double.isNaN(p)) {
            results.metric(new Metric("degradation.mcnemar_p", "McNemar's exact test, two-sided", p, "",
                    "the probability of so uneven a change if the perturbation made no difference"));
        }
    }

    /** The gate of section 7 of the notes: a model that answers no better than a constant has nothing to lose. */
    private boolean answersBetterThanAConstant(Strata<Degradation.Pair> pairs) {
        double baseline = baseline(pairs);
        Interval interval =
                figures.interval("vanilla.pass_at_1", pairs, each -> each.mean(pair -> pair.vanilla().passAtOne()));
        boolean better = interval.low() > baseline;
        results.metric(new Metric("baseline.constant", "The best constant answer", baseline, "share", ""));
        results.statement(new Statement("gate", Statement.Kind.GATE, String.format(Locale.ROOT,
                "Without perturbation pass@1 is at least %.2f %% (lower bound); the best constant answer gives %.2f %%. %s",
                100 * interval.low(), 100 * baseline, better ? "Relative losses mean something."
                        : "Relative losses are not given, since the model may not answer better than a constant."),
                better ? Statement.Outcome.PASS : Statement.Outcome.INCONCLUSIVE));
        return better;
    }

    private double baseline(Strata<Degradation.Pair> pairs) {
        if (parameters.task() == Task.INPUT) {
            return 0;
        }
        Map<String, Integer> outputs = new HashMap<>();
        pairs.datasets().values().forEach(list -> list
                .forEach(pair -> outputs.merge(pair.vanilla().question().output(), 1, Integer::sum)));
        return (double) outputs.values().stream().mapToInt(Integer::intValue).max().orElse(0) / pairs.size();
    }
}
