/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.analyser.sparsity.internal.report;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.modelassay.analyser.sparsity.internal.multi.Comparison;
import org.modelassay.analyser.sparsity.internal.multi.OpenSeries;
import org.modelassay.analyser.sparsity.internal.multi.OverlapPlan;
import org.modelassay.analysis.result.Results;
import org.modelassay.statistics.overlap.Agreement;
import org.modelassay.statistics.overlap.OverlapCounts;
import org.modelassay.statistics.overlap.OverlapNull;
import org.modelassay.statistics.overlap.Stratum;

/** Joins the counts of {@code sparsity.overlap} and reports them. */
public final class OverlapReport {

    private final OpenSeries series;
    private final OverlapPlan plan;
    private final List<long[]> groups = new ArrayList<>();
    private final long[] untouched;
    private final long[] agreeing;
    private final long[] totals;
    private final double confidence;

    /**
     * Gathers the counts.
     *
     * @param series     the checkpoints
     * @param plan       what was counted
     * @param chunks     the rows of every chunk
     * @param confidence the coverage of intervals
     */
    public OverlapReport(OpenSeries series, OverlapPlan plan, List<long[][]> chunks, double confidence) {
        this.series = series;
        this.plan = plan;
        this.confidence = confidence;
        this.untouched = new long[plan.pairs().size()];
        this.agreeing = new long[untouched.length];
        this.totals = new long[plan.conditions()];
        for (long[][] rows : chunks) {
            add(untouched, rows[0]);
            add(agreeing, rows[1]);
            Arrays.stream(rows, 2, rows.length).forEach(group -> {
                add(totals, group);
                groups.add(group);
            });
        }
    }

    private static void add(long[] sum, long[] more) {
        for (int i = 0; i < sum.length; i++) {
            sum[i] += more[i];
        }
    }

    /**
     * Writes the results.
     *
     * @param results takes the results
     * @throws IOException if a result cannot be written
     */
    public void write(Results results) throws IOException {
        List<PairOverlap> pairs = new ArrayList<>();
        List<Comparison> indices = plan.pairs();
        for (int i = 0; i < indices.size(); i++) {
            pairs.add(pair(i, indices.get(i)));
        }
        OverlapResults output = new OverlapResults(pairs, confidence, results);
        output.sentences();
        output.metrics();
        intersection(results);
        output.chart();
        output.table();
        TensorTables.skipped(series.skipped(), results);
    }

    private PairOverlap pair(int index, Comparison pair) {
        int first = plan.changed(pair.from());
        int second = plan.changed(pair.to());
        OverlapCounts counts =
                new OverlapCounts(totals[0], totals[first], totals[second], totals[plan.both(index)]);
        OverlapNull matched = new OverlapNull(groups.stream()
                .map(group -> new Stratum(group[0], group[first], group[second])).toList());
        return new PairOverlap(series.names().get(pair.from() + 1), series.names().get(pair.to() + 1), counts, matched,
                new Agreement(totals[0], untouched[index], agreeing[index]));
    }

    private void intersection(Results results) {
        double uniform = totals[0];
        for (int update = 0; update < plan.updates(); update++) {
            uniform *= (double) totals[plan.changed(update)] / totals[0];
        }
        double matched = 0;
        double variance = 0;
        for (long[] group : groups) {
            double share = 1;
            for (int update = 0; update < plan.updates(); update++) {
                share *= group[0] == 0 ? 0 : (double) group[plan.changed(update)] / group[0];
            }
            matched += group[0] * share;
            variance += group[0] * share * (1 - share);
        }
        OverlapResults.intersection(totals[plan.all()], uniform, matched, Math.sqrt(variance), totals[0], confidence,
                results);
    }
}
