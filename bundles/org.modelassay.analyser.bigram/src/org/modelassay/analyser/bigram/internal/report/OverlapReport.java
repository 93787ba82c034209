/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.analyser.bigram.internal.report;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import org.modelassay.analyser.bigram.internal.mask.MaskSet;
import org.modelassay.analyser.bigram.internal.mask.OverlapStrata;
import org.modelassay.analysis.result.Axis;
import org.modelassay.analysis.result.Column;
import org.modelassay.analysis.result.Coordinates;
import org.modelassay.analysis.result.Curve;
import org.modelassay.analysis.result.Interval;
import org.modelassay.analysis.result.Metric;
import org.modelassay.analysis.result.Published;
import org.modelassay.analysis.result.Results;
import org.modelassay.analysis.result.Series;
import org.modelassay.analysis.result.Statement;
import org.modelassay.analysis.result.Table;
import org.modelassay.analysis.result.TableWriter;
import org.modelassay.statistics.overlap.OverlapNull;

/**
 * The results of {@code bigram.overlap}.
 *
 * @param strata     the blocks
 * @param first      one subnetwork
 * @param second     the other
 * @param shuffled   overlaps after rows were shuffled; empty for none
 * @param confidence the coverage of intervals
 */
public record OverlapReport(OverlapStrata strata, MaskSet first, MaskSet second, long[] shuffled,
        double confidence) {

    private static final String SOURCE = "arXiv 2504.15471, Pythia 160M";

    private static final double SURE = -4;

    /**
     * Writes them.
     *
     * @param results takes the results
     * @throws IOException when something cannot be written
     */
    public void write(Results results) throws IOException {
        OverlapNull uniform = new OverlapNull(strata.blocks().stream().map(OverlapStrata.Block::whole).toList());
        OverlapNull matched = new OverlapNull(
                strata.blocks().stream().flatMap(block -> block.matched().stream()).toList());
        double size = first.size();
        results.statement(new Statement("answer", Statement.Kind.ANSWER,
                String.format(Locale.ROOT,
                        "The subnetworks share %,d weights, %.1f times as many as independent masks would, and %.1f "
                                + "times as many as masks that know magnitudes.",
                        strata.both(), strata.both() / uniform.expected(), strata.both() / matched.expected()),
                Statement.Outcome.NONE));
        results.statement(control(uniform, "null.block", "independent masks with as many weights in each block"));
        results.statement(control(matched, "null.magnitude", "independent masks with as many weights in each block "
                + "and quantile of magnitude"));
        results.metric(new Metric("share.first", "Weights of the first subnetwork", first.density(), "share", "")
                .with(new Published(0.0852, SOURCE)));
        results.metric(new Metric("share.second", "Weights of the second subnetwork", second.density(), "share", "")
                .with(new Published(0.133, SOURCE)));
        results.metric(new Metric("share.both", "Weights of both", strata.both() / size, "share", "")
                .with(new Published(0.0523, SOURCE)));
        results.metric(new Metric("contained", "Part of the first that lies in the second",
                (double) strata.both() / first.active(), "share", "").with(new Published(0.614, SOURCE)));
        metrics(results, "block", "independent masks", uniform, size);
        metrics(results, "magnitude", "masks that know magnitudes", matched, size);
        shuffles(results);
        table(results);
        chart(results, uniform, matched);
    }

    private Statement control(OverlapNull chance, String name, String what) {
        double tail = chance.log10UpperTail(strata.both());
        boolean more = tail < SURE;
        return new Statement(name, Statement.Kind.CONTROL,
                String.format(Locale.ROOT, "%s would share %,.0f weights; %,d are %.1f standard deviations away, "
                        + "log10 p = \u2212%,.0f.", Character.toUpperCase(what.charAt(0)) + what.substring(1),
                        chance.expected(), strata.both(), chance.z(strata.both()), -tail),
                more ? Statement.Outcome.PASS : Statement.Outcome.FAIL);
    }

    private void metrics(Results results, String name, String label, OverlapNull chance, double size) {
        org.modelassay.statistics.interval.Interval interval = chance.interval(confidence);
        results.metric(new Metric("expected." + name, "Weights of both for " + label, chance.expected() / size,
                "share", "").with(
                        new Interval(interval.low() / size, interval.high() / size, confidence,
                                chance.isExact() ? "exact null" : "saddlepoint")));
        Metric ratio = new Metric("ratio." + name, "Times that of " + label, strata.both() / chance.expected(), "",
                "above 1 = more than chance");
        results.metric(name.equals("block") ? ratio.with(new Published(3.81, SOURCE)) : ratio);
        results.metric(new Metric("z." + name, "Standard deviations above " + label, chance.z(strata.both()), "", ""));
        results.metric(new Metric("log10p." + name, "Decimal logarithm of p for " + label,
                chance.log10UpperTail(strata.both()), "", "lower = less by chance"));
    }

    private void shuffles(Results results) {
        if (shuffled.length == 0) {
            return;
        }
        long above = Arrays.stream(shuffled).filter(overlap -> overlap >= strata.both()).count();
        double mean = Arrays.stream(shuffled).average().orElse(Double.NaN);
        results.metric(new Metric("ratio.rows", "Times that of masks with shuffled rows", strata.both() / mean, "",
                "the published code's shuffle"));
        results.metric(new Metric("p.rows", "p for shuffled rows", (above + 1.0) / (shuffled.length + 1.0), "",
                shuffled.length + " shuffles"));
    }

    private void table(Results results) throws IOException {
        Table form = new Table("overlap", "Where do they share weights?",
                List.of(Column.integer("layer", "layer", ""), Column.text("kind", "matrix"),
                        Column.integer("size", "weights", "count"), Column.integer("first", "first", "count"),
                        Column.integer("second", "second", "count"), Column.integer("both", "both", "count"),
                        Column.number("ratio_block", "times chance", ""), Column.number("z_block", "z", ""),
                        Column.number("log10p_block", "log10 p", ""),
                        Column.number("ratio_magnitude", "times chance, magnitudes matched", ""),
                        Column.number("z_magnitude", "z, matched", ""),
                        Column.number("log10p_magnitude", "log10 p, matched", "")),
                "Chance is exact: a sum of hypergeometric numbers, in the whole block or in quantiles of magnitude.");
        try (TableWriter rows = results.table(form)) {
            for (OverlapStrata.Block block : strata.blocks()) {
                OverlapNull uniform = new OverlapNull(List.of(block.whole()));
                OverlapNull matched = new OverlapNull(block.matched());
                rows.row((long) block.layer(), block.kind().name().toLowerCase(Locale.ROOT), block.whole().size(),
                        block.whole().first(), block.whole().second(), block.both(),
                        block.both() / uniform.expected(), uniform.z(block.both()),
                        uniform.log10UpperTail(block.both()), block.both() / matched.expected(),
                        matched.z(block.both()), matched.log10UpperTail(block.both()));
            }
        }
    }

    private void chart(Results results, OverlapNull uniform, OverlapNull matched) throws IOException {
        double size = first.size();
        List<String> names = new ArrayList<>(List.of("observed", "independent masks", "masks that know magnitudes"));
        List<Double> values = new ArrayList<>(
                List.of(strata.both() / size, uniform.expected() / size, matched.expected() / size));
        if (shuffled.length > 0) {
            names.add("shuffled rows");
            values.add(Arrays.stream(shuffled).average().orElse(Double.NaN) / size);
        }
        results.series(new Series("shared", "How much is shared, and how much by chance?", Series.Style.BAR,
                Axis.category("masks"), Axis.linear("weights in both", "share"), new Coordinates.Categories(names),
                List.of(new Curve("both", "in both", Curve.Role.OBSERVED,
                        values.stream().mapToDouble(Double::doubleValue).toArray())),
                "The distance to masks that know magnitudes is what magnitude does not explain."));
    }
}
