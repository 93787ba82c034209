/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.analyser.bigram.internal.report;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.modelassay.analysis.result.Column;
import org.modelassay.analysis.result.Interval;
import org.modelassay.analysis.result.Metric;
import org.modelassay.analysis.result.Results;
import org.modelassay.analysis.result.Table;
import org.modelassay.analysis.result.TableWriter;
import org.modelassay.statistics.interval.MultipleTesting;

/**
 * Claims in a table, and whether each holds as a metric that expectations can name.
 *
 * @param claims the claims of one study, over which Holm's correction goes
 */
record ClaimsTable(List<Claim> claims) {

    void write(Results results) throws IOException {
        double[] tested = claims.stream().mapToDouble(Claim::doubt).filter(doubt -> !Double.isNaN(doubt)).toArray();
        double[] adjusted = MultipleTesting.holm(tested);
        Table form = new Table("claims", "Which claims of the paper hold here?",
                List.of(Column.text("point", "point"), Column.text("claim", "claim"),
                        Column.number("value", "measured", ""), Column.number("low", "from", ""),
                        Column.number("high", "to", ""), Column.text("bound", "must be"),
                        Column.text("holds", "holds"), Column.number("p", "p", ""),
                        Column.number("p_holm", "p (Holm)", ""), Column.text("published", "paper")),
                "A claim holds when its whole interval lies on the right side of the bound. p: bootstrap, one-sided; "
                        + "Holm's correction is over the tested claims of this table.");
        int next = 0;
        try (TableWriter rows = results.table(form)) {
            for (Claim claim : claims) {
                boolean isTested = !Double.isNaN(claim.doubt());
                @Nullable Double doubt = isTested ? Double.valueOf(claim.doubt()) : null;
                @Nullable Double holm = isTested ? Double.valueOf(adjusted[next++]) : null;
                Optional<Interval> interval = Optional.ofNullable(claim.interval());
                rows.row(claim.name(), claim.text(), claim.value(), interval.map(Interval::low).orElse(null),
                        interval.map(Interval::high).orElse(null),
                        (claim.atMost() ? "at most " : "at least ") + String.format(Locale.ROOT, "%.4g", claim.bound()),
                        claim.holds() ? "yes" : "no", doubt, holm, claim.published());
            }
        }
        for (Claim claim : claims) {
            results.metric(new Metric("holds." + claim.name(), claim.text() + ": holds", claim.holds() ? 1 : 0, "",
                    claim.reading()));
        }
    }
}
