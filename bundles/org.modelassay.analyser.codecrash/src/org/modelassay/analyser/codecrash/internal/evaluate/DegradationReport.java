/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.analyser.codecrash.internal.evaluate;

import java.util.List;
import java.util.Locale;

import org.modelassay.analyser.codecrash.EvaluateParameters;
import org.modelassay.analysis.RunContext;
import org.modelassay.analysis.result.Metric;
import org.modelassay.analysis.result.Results;
import org.modelassay.analysis.result.Statement;

/** Writes what a perturbation costs. */
final class DegradationReport {

    private static final String HIGHER = "higher = more questions answered";

    private final EvaluateParameters parameters;
    private final Figures figures;
    private final Results results;
    private final String prefix;
    private final String which;

    DegradationReport(EvaluateParameters parameters, RunContext context, String prefix, String which) {
        this.parameters = parameters;
        this.figures = new Figures(parameters.confidence(), parameters.resamples(), context);
        this.results = context.results();
        this.prefix = prefix;
        this.which = which;
    }

    void write(List<Score> scores, List<Score> vanilla) {
        Strata<Degradation.Pair> pairs = Degradation.pairs(vanilla, scores);
        if (pairs.size() == 0) {
            results.statement(new Statement(prefix + "pairs", Statement.Kind.GATE,
                    which + "No question was answered both with and without "
                            + "perturbation, so that nothing can be said of its cost.",
                    Statement.Outcome.INCONCLUSIVE));
            return;
        }
        Strata<Degradation.Pair> changed = Degradation.changed(pairs);
        results.metric(
                new Metric(prefix + "pairs", which + "Questions answered in both conditions", pairs.size(), "count",
                        ""));
        results.metric(
                new Metric(prefix + "pairs.changed", which + "Those whose program the perturbation changed",
                        changed.size(),
                        "count",
                        ""));
        figures.metric(prefix + "vanilla.pass_at_1", which + "pass@1 without perturbation", pairs,
                each -> each.mean(pair -> pair.vanilla().passAtOne()), HIGHER);
        figures.metric(prefix + "degradation.absolute", which + "Loss of pass@1", pairs, Degradation::absolute,
                "higher = more lost");
        figures.metric(prefix + "degradation.absolute.changed", which + "Loss of pass@1, changed programs only",
                changed,
                Degradation::absolute,
                "higher = more lost");
        if (answersBetterThanAConstant(pairs)) {
            figures.metric(prefix + "degradation.relative", which + "Relative loss", pairs, Degradation::relative,
                    "higher = more lost");
            figures.metric(prefix + "degradation.relative.changed", which + "Relative loss, changed programs only",
                    changed,
                    Degradation::relative,
                    "higher = more lost");
        }
        double p = Degradation.mcNemar(pairs);
        if (!Double.isNaN(p)) {
            results.metric(
                    new Metric(prefix + "degradation.mcnemar_p", which + "McNemar's exact test, two-sided", p, "",
                            "the probability of so uneven a change if the perturbation made no difference"));
        }
    }

    private boolean answersBetterThanAConstant(Strata<Degradation.Pair> pairs) {
        Gate.Opinion opinion = new Gate(figures, parameters.task()).of(pairs);
        results.metric(new Metric(prefix + "baseline.constant", which + "The best constant answer", opinion.baseline(),
                "share",
                ""));
        results.statement(new Statement(prefix + "gate", Statement.Kind.GATE, String.format(Locale.ROOT,
                "%sWithout perturbation pass@1 is at least %.2f %% (lower bound); the best constant answer gives %.2f %%. %s",
                which, 100 * opinion.low(), 100 * opinion.baseline(),
                opinion.isPassed() ? "Relative losses mean something."
                        : "Relative losses are not given, since the model may not answer better than a constant."),
                opinion.isPassed() ? Statement.Outcome.PASS : Statement.Outcome.INCONCLUSIVE));
        return opinion.isPassed();
    }
}
