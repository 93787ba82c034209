/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.analyser.sparsity.internal.report;

import java.io.IOException;
import java.util.List;
import java.util.function.IntToLongFunction;
import java.util.stream.IntStream;

import org.modelassay.analyser.sparsity.internal.multi.OpenSeries;
import org.modelassay.analyser.sparsity.internal.multi.TrajectoryCounts;
import org.modelassay.analysis.result.Axis;
import org.modelassay.analysis.result.Column;
import org.modelassay.analysis.result.Coordinates;
import org.modelassay.analysis.result.Curve;
import org.modelassay.analysis.result.Metric;
import org.modelassay.analysis.result.Published;
import org.modelassay.analysis.result.Results;
import org.modelassay.analysis.result.Series;
import org.modelassay.analysis.result.Statement;
import org.modelassay.analysis.result.Table;
import org.modelassay.analysis.result.TableWriter;

/** Everything {@code sparsity.trajectory} reports. */
public final class TrajectoryReport {

    private final TrajectoryCounts counts;
    private final List<String> steps;
    private final Results results;

    private TrajectoryReport(OpenSeries series, TrajectoryCounts counts, Results results) {
        this.counts = counts;
        this.steps = series.names().subList(1, series.names().size());
        this.results = results;
    }

    /**
     * Writes the results.
     *
     * @param series  the checkpoints
     * @param counts  what was counted
     * @param results takes the results
     * @throws IOException if a result cannot be written
     */
    public static void write(OpenSeries series, TrajectoryCounts counts, Results results) throws IOException {
        TrajectoryReport report = new TrajectoryReport(series, counts, results);
        report.sentences();
        report.metrics();
        report.chart();
        report.table();
        TensorTables.skipped(series.skipped(), results);
    }

    private double share(long count) {
        return (double) count / counts.elements();
    }

    private double[] shares(IntToLongFunction count) {
        return IntStream.range(0, steps.size()).mapToDouble(step -> share(count.applyAsLong(step))).toArray();
    }

    private void sentences() {
        results.statement(new Statement("answer", Statement.Kind.ANSWER, "After " + steps.size() + " checkpoints "
                + Percent.of(share(counts.changed())) + " % of weights have changed, "
                + Percent.of(share(counts.cancelled())) + " % changed and came back, and "
                + Percent.of(share(counts.never())) + " % were never seen to change.", Statement.Outcome.NONE));
        boolean whole = counts.never() + counts.cancelled() + counts.changed() == counts.elements();
        results.statement(new Statement("identity.partition", Statement.Kind.GATE, "Never changed, changed back and "
                + "changed add up to " + (whole ? "all" : "another number than") + " " + Count.of(counts.elements())
                + " weights.", whole ? Statement.Outcome.PASS : Statement.Outcome.FAIL));
        results.statement(new Statement("resolution", Statement.Kind.NOTE, "A change that came and went between two "
                + "checkpoints is not seen, and rounding hides small steps: sparsity to the base is no lower bound on "
                + "what the optimiser touched.", Statement.Outcome.NONE));
    }

    private void metrics() {
        results.metric(new Metric("elements", "Weights compared", counts.elements(), "count", ""));
        results.metric(new Metric("trajectory.steps", "Checkpoints after the base", steps.size(), "count", ""));
        results.metric(new Metric("sparsity.bit_exact", "Unchanged bit by bit, last checkpoint to base",
                share(counts.equalToBase(steps.size() - 1)), "share", "higher = more sparse"));
        part("trajectory.never", "Never changed", counts.never(), 0.72);
        part("trajectory.cancelled", "Changed and came back", counts.cancelled(), 0.08);
        part("trajectory.final", "Changed in the end", counts.changed(), 0.20);
    }

    private void part(String name, String label, long count, double published) {
        results.metric(new Metric(name, label, share(count), "share", "of all weights").with(
                new Published(published, "arXiv 2505.11711, Figures 2 and 6 (Eurus-2 PRIME, at tolerance 1e-5)")));
    }

    private void chart() throws IOException {
        results.series(new Series("trajectory", "How does the set of changed weights grow?", Series.Style.LINE,
                Axis.category("checkpoint"), Axis.linear("weights", "share"), new Coordinates.Categories(steps),
                List.of(new Curve("equal_to_base", "as in the base", Curve.Role.OBSERVED, shares(counts::equalToBase)),
                        new Curve("equal_to_before", "as in the checkpoint before", Curve.Role.OBSERVED,
                                shares(counts::equalToBefore)),
                        new Curve("ever_touched", "ever touched", Curve.Role.OBSERVED, shares(counts::touched))),
                "Ever touched only grows; as in the base may rise again where changes cancel."));
    }

    private void table() throws IOException {
        List<Column> columns = List.of(Column.text("checkpoint", "Checkpoint"),
                Column.integer("equal_to_base", "As in the base", "count"),
                Column.number("sparsity_to_base", "As in the base", "share"),
                Column.integer("equal_to_before", "As in the checkpoint before", "count"),
                Column.number("sparsity_to_before", "As in the checkpoint before", "share"),
                Column.integer("ever_touched", "Ever touched", "count"),
                Column.integer("cancelled", "Touched, but as in the base", "count"));
        try (TableWriter table = results.table(new Table("steps", "The trajectory, checkpoint by checkpoint", columns,
                "Weights equal bit by bit."))) {
            for (int step = 0; step < steps.size(); step++) {
                long changed = counts.elements() - counts.equalToBase(step);
                table.row(steps.get(step), counts.equalToBase(step), share(counts.equalToBase(step)),
                        counts.equalToBefore(step), share(counts.equalToBefore(step)), counts.touched(step),
                        counts.touched(step) - changed);
            }
        }
    }
}
