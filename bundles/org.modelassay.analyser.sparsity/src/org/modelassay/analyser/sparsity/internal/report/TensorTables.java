/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.analyser.sparsity.internal.report;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;
import org.modelassay.analyser.sparsity.internal.pass.Skipped;
import org.modelassay.analyser.sparsity.internal.pass.TensorPair;
import org.modelassay.analyser.sparsity.internal.pass.TensorTally;
import org.modelassay.analyser.sparsity.internal.tally.PairTally;
import org.modelassay.analyser.sparsity.internal.tally.Tolerances;
import org.modelassay.analysis.result.Column;
import org.modelassay.analysis.result.Results;
import org.modelassay.analysis.result.Table;
import org.modelassay.analysis.result.TableWriter;

/** The tables {@code tensors} and {@code skipped}. */
final class TensorTables {

    private TensorTables() {
    }

    static void tensors(List<TensorTally> tensors, Results results) throws IOException {
        try (TableWriter table = results.table(new Table("tensors", "What changed, tensor by tensor", columns(),
                "One row for each compared tensor; counts are of weights."))) {
            for (TensorTally tensor : tensors) {
                table.row(row(tensor).toArray());
            }
        }
    }

    private static List<Column> columns() {
        List<Column> columns = new ArrayList<>(List.of(Column.text("tensor", "Tensor"),
                Column.text("dtype_base", "Type before"), Column.text("dtype_tuned", "Type after"),
                Column.text("shape", "Shape"), Column.integer("layer", "Layer", ""), Column.text("kind", "Matrix"),
                Column.integer("elements", "Weights", "count"),
                Column.integer("equal_bit_exact", "Unchanged bit by bit", "count")));
        Tolerances.NAMES.forEach(name -> columns
                .add(Column.integer("equal_within_" + name, "Unchanged within " + name, "count")));
        columns.addAll(List.of(Column.number("delta_frobenius", "Norm of the update", ""),
                Column.number("delta_max_abs", "Largest change", ""),
                Column.number("base_frobenius", "Norm of the base", ""), Column.number("cosine", "Cosine", ""),
                Column.integer("rows_untouched", "Untouched rows", "count"),
                Column.integer("columns_untouched", "Untouched columns", "count"),
                Column.integer("equal_within_relative_0.001", "Unchanged within a thousandth", "count"),
                Column.number("delta_relative", "Norm of the update over that of the base", "share")));
        return columns;
    }

    private static List<@Nullable Object> row(TensorTally tensor) {
        TensorPair pair = tensor.pair();
        PairTally total = tensor.tally().total();
        boolean wide = pair.isWide();
        List<@Nullable Object> row = new ArrayList<>();
        row.add(pair.name());
        row.add(pair.base().dtype().name());
        row.add(pair.tuned().dtype().name());
        row.add(pair.base().shape().toString());
        row.add(pair.place().layer() < 0 ? null : Long.valueOf(pair.place().layer()));
        row.add(kind(pair));
        row.add(total.elements());
        row.add(total.bitEqual());
        for (int i = 0; i < Tolerances.COUNT; i++) {
            row.add(wide ? total.within(i) : null);
        }
        row.add(wide ? total.sums().deltaNorm() : null);
        row.add(wide ? total.sums().deltaMax() : null);
        row.add(wide ? total.sums().baseNorm() : null);
        row.add(wide ? total.sums().cosine() : null);
        row.add(tensor.tally().touches().map(touches -> touches.rowsUntouched()).orElse(null));
        row.add(tensor.tally().touches().map(touches -> touches.columnsUntouched()).orElse(null));
        row.add(wide ? total.withinRelative() : null);
        row.add(wide ? total.sums().deltaNorm() / total.sums().baseNorm() : null);
        return row;
    }

    private static String kind(TensorPair pair) {
        return String.join("+", pair.place().parts().stream().map(part -> part.kind().name().toLowerCase(Locale.ROOT))
                .distinct().toList());
    }

    static void skipped(List<Skipped> skipped, Results results) throws IOException {
        try (TableWriter table = results.table(new Table("skipped", "Tensors that were not compared",
                List.of(Column.text("tensor", "Tensor"), Column.text("reason", "Reason")), ""))) {
            for (Skipped each : skipped) {
                table.row(each.tensor(), each.reason());
            }
        }
    }
}
