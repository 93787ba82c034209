/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.analyser.sparsity.internal.report;

import java.util.List;

import org.modelassay.analyser.sparsity.internal.pass.TensorTally;
import org.modelassay.analyser.sparsity.internal.tally.PairTally;
import org.modelassay.analyser.sparsity.internal.tally.Tolerances;
import org.modelassay.analysis.result.Metric;
import org.modelassay.analysis.result.Results;

/** The numbers over the whole model. */
final class TotalMetrics {

    private static final String SPARSER = "higher = more sparse";

    private TotalMetrics() {
    }

    static void write(TotalTally total, List<TensorTally> tensors, int skipped, Results results) {
        results.metric(new Metric("elements", "Weights compared", total.all().elements(), "count", ""));
        share(results, "sparsity.bit_exact", "Unchanged bit by bit, of all weights", total.unchanged());
        for (int i = 0; i < Tolerances.COUNT; i++) {
            share(results, "sparsity.within_" + Tolerances.NAMES.get(i),
                    "Unchanged within " + Tolerances.NAMES.get(i) + ", of all float weights", total.within(i));
        }
        share(results, "sparsity.within_relative_0.001", "Unchanged within a thousandth of the weight",
                (double) total.wide().withinRelative() / total.wide().elements());
        share(results, "sparsity.mean_over_matrices.bit_exact",
                "Unchanged bit by bit, mean over tensors of whatever size", meanOverMatrices(tensors));
        norms(total.wide(), results);
        results.metric(
                new Metric("skipped.tensors", "Tensors not compared", skipped, "count", "lower = more complete"));
    }

    private static void norms(PairTally wide, Results results) {
        double delta = wide.sums().deltaNorm();
        double base = wide.sums().baseNorm();
        results.metric(new Metric("delta.frobenius", "Norm of the update", delta, "", "higher = larger update"));
        results.metric(new Metric("base.frobenius", "Norm of the base", base, "", ""));
        results.metric(new Metric("delta.relative", "Norm of the update over that of the base", delta / base, "share",
                "higher = larger update"));
        results.metric(new Metric("delta.max_abs", "Largest change of a weight", wide.sums().deltaMax(), "",
                "higher = larger update"));
        results.metric(new Metric("cosine", "Cosine between base and tuned weights", wide.sums().cosine(), "",
                "1 = same direction"));
    }

    private static void share(Results results, String name, String label, double value) {
        results.metric(new Metric(name, label, value, "share", SPARSER));
    }

    private static double meanOverMatrices(List<TensorTally> tensors) {
        return tensors.stream().map(tensor -> tensor.tally().total()).filter(total -> total.elements() > 0)
                .mapToDouble(total -> (double) total.bitEqual() / total.elements()).average().orElse(Double.NaN);
    }
}
