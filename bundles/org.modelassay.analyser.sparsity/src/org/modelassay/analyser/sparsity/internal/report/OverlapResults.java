/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.analyser.sparsity.internal.report;

import java.io.IOException;
import java.util.List;
import java.util.function.ToDoubleFunction;

import org.modelassay.analysis.result.Axis;
import org.modelassay.analysis.result.Column;
import org.modelassay.analysis.result.Coordinates;
import org.modelassay.analysis.result.Curve;
import org.modelassay.analysis.result.Interval;
import org.modelassay.analysis.result.Metric;
import org.modelassay.analysis.result.Results;
import org.modelassay.analysis.result.Series;
import org.modelassay.analysis.result.Statement;
import org.modelassay.analysis.result.Table;
import org.modelassay.analysis.result.TableWriter;
import org.modelassay.statistics.special.Normal;

/** Numbers, sentences and charts about overlaps. */
final class OverlapResults {

    private final List<PairOverlap> pairs;
    private final double confidence;
    private final Results results;

    OverlapResults(List<PairOverlap> pairs, double confidence, Results results) {
        this.pairs = pairs;
        this.confidence = confidence;
        this.results = results;
    }

    void sentences() {
        PairOverlap first = pairs.getFirst();
        var interval = first.interval(confidence);
        boolean above = first.counts().both() > interval.high();
        results.statement(new Statement("answer", Statement.Kind.ANSWER, Percent.of(first.counts().ofFirst())
                + " % of the weights that " + first.first() + " changed were also changed by " + first.second()
                + "; weights of the same tensor and magnitude would have "
                + Percent.of(first.matchedOfFirst()) + " % in common: "
                + (above ? "more than magnitude explains." : "magnitude explains it."), Statement.Outcome.NONE));
        results.statement(new Statement("null.uniform", Statement.Kind.CONTROL, "Uniform chance, "
                + Percent.of(first.counts().uniformOfFirst()) + " %, is far too weak a control: whether a change is "
                + "visible depends on the magnitude of the weight.", Statement.Outcome.NONE));
        boolean consistent = pairs.stream().allMatch(PairOverlap::isConsistent);
        results.statement(new Statement("identity.overlap", Statement.Kind.GATE,
                "Both one-sided overlaps " + (consistent ? "give" : "do not give")
                        + " the same number of common weights: o1 (1 - s1) = o2 (1 - s2).",
                consistent ? Statement.Outcome.PASS : Statement.Outcome.FAIL));
    }

    /** Metrics of the first pair; every pair is in the table. */
    void metrics() {
        PairOverlap pair = pairs.getFirst();
        results.metric(new Metric("elements", "Weights compared", pair.counts().size(), "count", ""));
        share("overlap.o1", "Of the first update, also in the second", pair.counts().ofFirst());
        share("overlap.o2", "Of the second update, also in the first", pair.counts().ofSecond());
        share("overlap.jaccard", "Intersection over union", pair.counts().jaccard());
        share("overlap.uniform.o1", "o1 by uniform chance", pair.counts().uniformOfFirst());
        share("overlap.uniform.o2", "o2 by uniform chance", pair.counts().uniformOfSecond());
        matched("overlap.matched.o1", "o1 by chance at matched magnitudes", pair, pair.counts().first());
        matched("overlap.matched.o2", "o2 by chance at matched magnitudes", pair, pair.counts().second());
        results.metric(new Metric("overlap.matched.log10_p", "Decimal logarithm of the probability of so much overlap"
                + " at matched magnitudes", pair.matched().log10UpperTail(pair.counts().both()), "",
                "lower = less likely by chance; weights are not independent, so read it as a score"));
        share("agreement.overall", "Weights on which the two agree", pair.agreement().overall());
        share("agreement.floor", "Weights on which they agree because neither changed them",
                pair.agreement().floor());
        share("agreement.among_touched", "Agreement among weights that either changed",
                pair.agreement().amongTouched());
        share("agreement.floor_share", "Part of the agreement that is floor", pair.agreement().floorShare());
    }

    private void share(String name, String label, double value) {
        results.metric(new Metric(name, label, value, "share", ""));
    }

    private void matched(String name, String label, PairOverlap pair, long changed) {
        var interval = pair.interval(confidence);
        Metric metric =
                new Metric(name, label, pair.matched().expected() / changed, "share", "compare with the overlap");
        results.metric(changed == 0 ? metric
                : metric.with(new Interval(interval.low() / changed, interval.high() / changed, confidence,
                        "stratified hypergeometric, over weights")));
    }

    static void intersection(long all, double uniform, double matched, double deviation, long elements,
            double confidence, Results results) {
        double half = Normal.twoSided(confidence) * deviation;
        results.metric(new Metric("overlap.all.share", "Weights that all updates changed", (double) all / elements,
                "share", ""));
        results.metric(
                new Metric("overlap.all.uniform", "The same by uniform chance", uniform / elements, "share", ""));
        results.metric(new Metric("overlap.all.matched", "The same by chance at matched magnitudes",
                matched / elements, "share", "").with(
                        new Interval((matched - half) / elements,
                                (matched + half) / elements, confidence, "normal, over weights")));
    }

    void chart() throws IOException {
        results.series(new Series("overlap", "Do the updates share more weights than their magnitudes explain?",
                Series.Style.BAR, Axis.category("pair"), Axis.linear("share of the first update", "share"),
                new Coordinates.Categories(pairs.stream().map(pair -> pair.first() + " / " + pair.second()).toList()),
                List.of(curve("observed", "observed", Curve.Role.OBSERVED, pair -> pair.counts().ofFirst()),
                        curve("matched", "matched magnitudes", Curve.Role.CONTROL, PairOverlap::matchedOfFirst),
                        curve("uniform", "uniform chance", Curve.Role.CONTROL,
                                pair -> pair.counts().uniformOfFirst())),
                "Only what exceeds the magnitude-matched control says something about the training."));
    }

    private Curve curve(String name, String label, Curve.Role role, ToDoubleFunction<PairOverlap> value) {
        return new Curve(name, label, role, pairs.stream().mapToDouble(value).toArray());
    }

    void table() throws IOException {
        List<Column> columns = List.of(Column.text("first", "First"), Column.text("second", "Second"),
                Column.integer("elements", "Weights", "count"),
                Column.integer("changed_first", "Changed by the first", "count"),
                Column.integer("changed_second", "Changed by the second", "count"),
                Column.integer("changed_both", "Changed by both", "count"), Column.number("o1", "o1", "share"),
                Column.number("o2", "o2", "share"), Column.number("jaccard", "Jaccard", "share"),
                Column.number("uniform_o1", "o1, uniform", "share"),
                Column.number("uniform_o2", "o2, uniform", "share"),
                Column.number("matched_o1", "o1, matched", "share"),
                Column.number("matched_o2", "o2, matched", "share"),
                Column.number("matched_z", "Standard deviations above matched", ""),
                Column.number("matched_log10_p", "log10 p, matched", ""),
                Column.number("agreement", "Agreement", "share"), Column.number("agreement_floor", "Floor", "share"),
                Column.number("agreement_among_touched", "Agreement among touched", "share"));
        try (TableWriter table = results.table(new Table("pairs", "Overlaps of every pair of updates", columns,
                "z and p take weights as independent, which they are not; compare o1 with its matched value."))) {
            for (PairOverlap pair : pairs) {
                table.row(pair.first(), pair.second(), pair.counts().size(), pair.counts().first(),
                        pair.counts().second(), pair.counts().both(), pair.counts().ofFirst(),
                        pair.counts().ofSecond(), pair.counts().jaccard(), pair.counts().uniformOfFirst(),
                        pair.counts().uniformOfSecond(), pair.matchedOfFirst(), pair.matchedOfSecond(),
                        pair.matched().z(pair.counts().both()), pair.matched().log10UpperTail(pair.counts().both()),
                        pair.agreement().overall(), pair.agreement().floor(), pair.agreement().amongTouched());
            }
        }
    }
}
