/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.analyser.sparsity.internal.report;

import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;

import org.modelassay.analyser.sparsity.internal.pass.DirectionProbe.Direction;
import org.modelassay.analysis.result.Metric;
import org.modelassay.analysis.result.Results;
import org.modelassay.analysis.result.Statement;

/** Whether the update lies along a single direction, over the matrices probed. */
record Directions(List<Direction> found) {

    private static final double SINGLE = 0.9;

    /** The median share of energy in the first direction; NaN without probes. */
    double share() {
        return median(Direction::share);
    }

    double expected() {
        return median(Direction::expected);
    }

    boolean isSingle() {
        return share() > SINGLE;
    }

    private double median(ToDoubleFunction<Direction> part) {
        double[] values = found.stream().mapToDouble(part).sorted().toArray();
        return values.length == 0 ? Double.NaN
                : Arrays.stream(values, (values.length - 1) / 2, values.length / 2 + 1).average().orElseThrow();
    }

    void write(Results results) {
        if (found.isEmpty()) {
            return;
        }
        results.metric(new Metric("direction.share", "Energy of the update in its first direction, median over "
                + found.size() + " matrices", share(), "share", "1 = an update of rank one"));
        results.metric(new Metric("direction.null", "The same for independent changes of equal size", expected(),
                "share", "edge of Marchenko and Pastur, 1967"));
        results.statement(new Statement("direction", Statement.Kind.CONTROL, "The first direction holds "
                + Percent.of(share()) + " % of the update's energy in blocks of " + found.size()
                + " matrices; independent changes would put " + Percent.of(expected()) + " % there"
                + (isSingle() ? ": the update is of rank one." : "."), Statement.Outcome.NONE));
    }
}
