/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.analyser.fingerprint.internal.claims;

import java.io.IOException;
import java.util.List;
import java.util.Locale;

import org.modelassay.analysis.result.Column;
import org.modelassay.analysis.result.Metric;
import org.modelassay.analysis.result.Results;
import org.modelassay.analysis.result.Table;
import org.modelassay.analysis.result.TableWriter;

/** Writes claims. */
public final class Claims {

    private Claims() {
    }

    /**
     * Writes a table of claims, and for each claim {@code holds.<name>}, 1 where it holds.
     *
     * @param claims  the claims; nothing is written where there are none
     * @param results takes them
     * @throws IOException if the table cannot be written
     */
    public static void write(List<Claim> claims, Results results) throws IOException {
        if (claims.isEmpty()) {
            return;
        }
        Table form = new Table("claims", "Which claims of the paper hold here?",
                List.of(Column.text("point", "Point"), Column.text("claim", "Claim"),
                        Column.number("value", "Measured", ""), Column.text("bound", "Must be"),
                        Column.text("holds", "Holds"), Column.text("published", "Paper")),
                "Points as numbered in this project's notes on arXiv 2502.07760; values of the paper are of models of "
                        + "billions of weights.");
        try (TableWriter rows = results.table(form)) {
            for (Claim claim : claims) {
                rows.row(claim.name(), claim.text(), Double.isNaN(claim.value()) ? null : claim.value(),
                        claim.demand(), claim.holds() ? "yes" : "no", claim.published());
            }
        }
        for (Claim claim : claims) {
            results.metric(new Metric("holds." + claim.name(), claim.text() + ": holds", claim.holds() ? 1 : 0, "",
                    String.format(Locale.ROOT, "1 = holds; measured %.4g, must be %s; paper: %s", claim.value(),
                            claim.demand(), claim.published())));
        }
    }
}
