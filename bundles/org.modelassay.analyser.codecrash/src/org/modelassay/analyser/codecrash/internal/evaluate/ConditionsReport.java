/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.analyser.codecrash.internal.evaluate;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.modelassay.analysis.RunContext;
import org.modelassay.analysis.result.Axis;
import org.modelassay.analysis.result.Column;
import org.modelassay.analysis.result.Coordinates;
import org.modelassay.analysis.result.Curve;
import org.modelassay.analysis.result.Interval;
import org.modelassay.analysis.result.Series;
import org.modelassay.analysis.result.Table;
import org.modelassay.analysis.result.TableWriter;
import org.modelassay.analyser.codecrash.EvaluateParameters;

/** One row for each condition: the leaderboard of a model. */
final class ConditionsReport {

    private final EvaluateParameters parameters;
    private final RunContext context;

    ConditionsReport(EvaluateParameters parameters, RunContext context) {
        this.parameters = parameters;
        this.context = context;
    }

    void write(List<Graded> perturbed, Optional<Graded> vanilla) throws IOException {
        double[] adjusted = adjusted(perturbed, vanilla);
        Figures figures = new Figures(parameters.confidence(), parameters.resamples(), context);
        try (TableWriter rows = context.results().table(table())) {
            if (vanilla.isPresent()) {
                row(rows, figures, vanilla.get(), Optional.empty(), Double.NaN);
            }
            for (int i = 0; i < perturbed.size(); i++) {
                row(rows, figures, perturbed.get(i), vanilla, adjusted[i]);
            }
        }
        if (vanilla.isPresent()) {
            chart(figures, perturbed, vanilla.get());
        }
    }

    private void chart(Figures figures, List<Graded> perturbed, Graded vanilla) throws IOException {
        List<Graded> all = new ArrayList<>(List.of(vanilla));
        all.addAll(perturbed);
        double[] values = new double[all.size()];
        double[] low = new double[all.size()];
        double[] high = new double[all.size()];
        for (int i = 0; i < all.size(); i++) {
            Strata<Score> strata = all.get(i).strata();
            Interval interval = figures.interval("pass_at_1", strata, each -> each.mean(Score::passAtOne));
            values[i] = 100 * strata.mean(Score::passAtOne);
            low[i] = 100 * interval.low();
            high[i] = 100 * interval.high();
        }
        context.results().series(new Series("pass_at_1", "How many questions are answered?", Series.Style.BAR,
                Axis.category("Perturbation"), Axis.linear("pass@1", "%"),
                new Coordinates.Categories(all.stream().map(each -> each.condition().name()).toList()),
                List.of(new Curve("pass_at_1", "pass@1", Curve.Role.OBSERVED, values, low, high)),
                "a bar below that of VAN: the perturbation costs answers; intervals are over questions"));
    }

    private Table table() {
        return new Table("conditions", "By perturbation", List.of(Column.text("condition", "Condition"),
                Column.integer("questions", "Questions", "count"), Column.number("pass_at_1", "pass@1", "share"),
                Column.number("low", "Lower end", "share"), Column.number("high", "Upper end", "share"),
                Column.number("pass_at_k", "pass@" + parameters.k(), "share"),
                Column.number("absolute", "Loss of pass@1", "share"),
                Column.number("relative", "Relative loss", "share"),
                Column.integer("changed", "Changed programs", "count"),
                Column.number("absolute_changed", "Loss, changed programs only", "share"),
                Column.number("mcnemar_p", "McNemar, exact", ""),
                Column.number("holm_p", "McNemar, adjusted for all conditions (Holm)", ""),
                Column.integer("missing", "Samples without an answer", "count"),
                Column.integer("undecided", "Undecided samples", "count")),
                "higher pass@1 = more questions answered; higher loss = more lost to the perturbation");
    }

    private void row(TableWriter rows, Figures figures, Graded graded, Optional<Graded> vanilla, double holm)
            throws IOException {
        Strata<Score> strata = graded.strata();
        Interval interval = figures.interval("pass_at_1", strata, each -> each.mean(Score::passAtOne));
        Optional<Strata<Degradation.Pair>> pairs =
                vanilla.map(before -> Degradation.pairs(before.scores(), graded.scores()))
                        .filter(all -> all.size() > 0);
        Optional<Strata<Degradation.Pair>> changed = pairs.map(Degradation::changed);
        rows.row(graded.condition().name(), graded.scores().size(), strata.mean(Score::passAtOne), interval.low(),
                interval.high(), strata.mean(score -> score.passAt(parameters.k())),
                pairs.map(Degradation::absolute).orElse(Double.NaN),
                pairs.filter(all -> new Gate(figures, parameters.task()).of(all).isPassed()).map(Degradation::relative)
                        .orElse(Double.NaN),
                changed.map(Strata::size).orElse(0), changed.map(Degradation::absolute).orElse(Double.NaN),
                pairs.map(Degradation::mcNemar).orElse(Double.NaN), holm, graded.missing(),
                graded.scores().stream().mapToInt(Score::undecided).sum());
    }

    /** Holm's adjustment over the conditions that have a p value. */
    private static double[] adjusted(List<Graded> perturbed, Optional<Graded> vanilla) {
        return Degradation.holm(perturbed.stream().mapToDouble(graded -> vanilla
                .map(before -> Degradation.mcNemar(Degradation.pairs(before.scores(), graded.scores())))
                .orElse(Double.NaN)).toArray());
    }
}
