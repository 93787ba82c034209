/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.analyser.sparsity.internal.report;

import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;

import org.modelassay.analyser.sparsity.internal.tally.PairTally;
import org.modelassay.analyser.sparsity.internal.tally.Tolerances;
import org.modelassay.analysis.result.Axis;
import org.modelassay.analysis.result.Coordinates;
import org.modelassay.analysis.result.Curve;
import org.modelassay.analysis.result.Distribution;
import org.modelassay.analysis.result.Results;
import org.modelassay.analysis.result.Series;

/** The tolerance curve and the histogram of distances. */
final class Charts {

    private Charts() {
    }

    static void tolerances(TotalTally total, Results results) throws IOException {
        double[] shares = IntStream.range(0, Tolerances.COUNT).mapToDouble(total::within).toArray();
        results.series(new Series("tolerance", "How much does the tolerance decide?", Series.Style.LINE,
                Axis.log("largest change that counts as none", ""), Axis.linear("unchanged weights", "share"),
                new Coordinates.Numbers(Tolerances.values()),
                List.of(new Curve("unchanged", "unchanged", Curve.Role.OBSERVED, shares)),
                "Higher = more sparse. A rise between tolerances means that small changes are counted as none."));
    }

    static void distances(PairTally wide, Results results) throws IOException {
        int last = PairTally.ULP_BINS - 2;
        while (last > 1 && wide.ulps(last) == 0) {
            last--;
        }
        double[] edges = new double[last + 2];
        double[] shares = new double[last + 1];
        for (int bin = 0; bin <= last; bin++) {
            edges[bin + 1] = Math.scalb(1.0, bin);
            shares[bin] = (double) wide.ulps(bin) / wide.elements();
        }
        results.distribution(new Distribution("ulp_distance", "By how many representable steps did weights move?",
                Axis.log("distance", "units in the last place"), Axis.linear("weights", "share"), edges,
                List.of(new Curve("weights", "weights", Curve.Role.OBSERVED, shares)),
                "The first bin holds weights that did not move, the second those that moved by one step."));
    }
}
