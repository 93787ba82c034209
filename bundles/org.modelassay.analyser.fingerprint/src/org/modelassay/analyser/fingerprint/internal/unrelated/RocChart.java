/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.analyser.fingerprint.internal.unrelated;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import org.modelassay.analysis.result.Axis;
import org.modelassay.analysis.result.Coordinates;
import org.modelassay.analysis.result.Curve;
import org.modelassay.analysis.result.Results;
import org.modelassay.analysis.result.Series;
import org.modelassay.statistics.testing.PlannedTest;

/**
 * How often marked models are claimed, against the error rate that a verification was planned for, by the number of
 * queries (Nasery et al., figure 9).
 *
 * @param marked what marked models match
 * @param guess  the probability of a match without the secret
 * @param most   the greatest number of queries
 */
record RocChart(List<Chance> marked, double guess, int most) {

    private static final double[] RATES = {1e-6, 1e-5, 1e-4, 1e-3, 1e-2, 0.05, 0.1, 0.2, 0.5};

    private static final int[] QUERIES = {3, 5, 10, 20};

    void write(Results results) throws IOException {
        List<Curve> curves = new ArrayList<>();
        for (int queries : IntStream.concat(IntStream.of(QUERIES).filter(each -> each < most), IntStream.of(most))
                .toArray()) {
            double[] claimed = new double[RATES.length];
            for (int i = 0; i < RATES.length; i++) {
                claimed[i] = PlannedTest.of(queries, guess, RATES[i]).map(test -> claimed(queries, test.threshold()))
                        .orElse(0.0);
            }
            curves.add(new Curve("queries_" + queries, queries + " queries", Curve.Role.OBSERVED, claimed));
        }
        results.series(new Series("roc", "How often is a marked model claimed?", Series.Style.LINE,
                Axis.log("false claims at most", "share"), Axis.linear("marked models claimed", "share"),
                new Coordinates.Numbers(RATES), curves,
                "Higher = fewer queries do. 0 where even all matches would not be enough. False claims by the exact "
                        + "binomial tail at the probability of guessing."));
    }

    private double claimed(int queries, int threshold) {
        return marked.stream().mapToDouble(chance -> chance.claimProbability(queries, threshold)).average()
                .orElseThrow();
    }
}
