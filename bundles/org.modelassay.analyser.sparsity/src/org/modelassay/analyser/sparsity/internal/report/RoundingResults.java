/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.analyser.sparsity.internal.report;

import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;

import org.modelassay.analysis.result.Axis;
import org.modelassay.analysis.result.Coordinates;
import org.modelassay.analysis.result.Curve;
import org.modelassay.analysis.result.Interval;
import org.modelassay.analysis.result.Metric;
import org.modelassay.analysis.result.Results;
import org.modelassay.analysis.result.Series;
import org.modelassay.statistics.interval.Proportions;
import org.modelassay.statistics.rounding.NullRange;

/** The numbers and the chart of the rounding control. */
final class RoundingResults {

    private static final String METHOD = "normal, over weights and over the fitted size of the update";

    private final RoundingControl control;
    private final double confidence;

    RoundingResults(RoundingControl control, double confidence) {
        this.control = control;
        this.confidence = confidence;
    }

    void metrics(Results results) {
        model(0, "null.master_cast.share", "Unchanged if rounding alone hides a dense update of float32 masters",
                results);
        model(1, "null.on_grid.share", "Unchanged if rounding alone hides a dense update of stored weights", results);
        control.permuted().ifPresent(outcome -> {
            var interval = outcome.interval(0, confidence);
            results.metric(new Metric("null.permuted.share",
                    "Unchanged if the real update of the float32 masters falls on other weights of like magnitude",
                    outcome.share(0), "share", "compare with sparsity.bit_exact")
                    .with(new Interval(interval.low(), interval.high(), confidence, "Wilson, over weights")));
        });
        NullRange range = control.range();
        results.metric(new Metric("null.low", "Least that rounding alone would leave unchanged", range.low(), "share",
                "over both origins of the weights and several shapes of the update"));
        results.metric(new Metric("null.high", "Most that rounding alone would leave unchanged", range.high(), "share",
                "over both origins of the weights and several shapes of the update"));
        results.metric(new Metric("null.observed", "Unchanged bit by bit, in tensors that changed at all",
                control.observed(), "share", "higher = more sparse"));
        results.metric(new Metric("null.excess", "Unchanged beyond what rounding leaves",
                control.observed() - range.high(), "share", "above 0 = sparser than rounding explains"));
    }

    private void model(int model, String name, String label, Results results) {
        var interval = control.interval(model);
        results.metric(new Metric(name, label, control.share(model), "share", "compare with sparsity.bit_exact")
                .with(new Interval(interval.low(), interval.high(), confidence, METHOD)));
    }

    void visibility(Results results) throws IOException {
        long[] weights = sum(0);
        int[] bins = IntStream.range(0, Octaves.COUNT).filter(bin -> weights[bin] > 0).toArray();
        long[] stayed = sum(1);
        double[] observed = new double[bins.length];
        double[] low = new double[bins.length];
        double[] high = new double[bins.length];
        for (int i = 0; i < bins.length; i++) {
            var interval = Proportions.wilson(stayed[bins[i]], weights[bins[i]], confidence);
            observed[i] = (double) stayed[bins[i]] / weights[bins[i]];
            low[i] = Math.min(observed[i], interval.low());
            high[i] = Math.max(observed[i], interval.high());
        }
        results.series(new Series("visibility", "Is it the large weights that did not move?", Series.Style.LINE,
                Axis.log("magnitude of the weight before", ""), Axis.linear("unchanged weights", "share"),
                new Coordinates.Numbers(IntStream.of(bins).mapToDouble(Octaves::middle).toArray()),
                List.of(new Curve("observed", "observed", Curve.Role.OBSERVED, observed, low, high),
                        expected(0, "null_master_cast", "master-cast null", bins, weights),
                        expected(1, "null_on_grid", "on-grid null", bins, weights)),
                "Bands: over several shapes of the update. Where observed follows the null, rounding explains it. n = "
                        + Count.of(IntStream.of(bins).mapToLong(bin -> weights[bin]).sum()) + " weights."));
    }

    private Curve expected(int origin, String name, String label, int[] bins, long[] weights) {
        double[] gaussian = new double[bins.length];
        double[] low = new double[bins.length];
        double[] high = new double[bins.length];
        for (int i = 0; i < bins.length; i++) {
            low[i] = Double.POSITIVE_INFINITY;
            for (int model = origin; model < Models.COUNT; model += 2) {
                double share = Math.min(1, expected(model, bins[i]) / weights[bins[i]]);
                low[i] = Math.min(low[i], share);
                high[i] = Math.max(high[i], share);
                gaussian[i] = model == origin ? share : gaussian[i];
            }
        }
        return new Curve(name, label, Curve.Role.CONTROL, gaussian, low, high);
    }

    private double expected(int model, int bin) {
        return control.tensors().stream().mapToDouble(tensor -> tensor.octaves()[model][bin]).sum();
    }

    private long[] sum(int row) {
        long[] sum = new long[Octaves.COUNT];
        control.tensors().forEach(tensor -> {
            for (int i = 0; i < sum.length; i++) {
                sum[i] += tensor.observed()[row][i];
            }
        });
        return sum;
    }
}
