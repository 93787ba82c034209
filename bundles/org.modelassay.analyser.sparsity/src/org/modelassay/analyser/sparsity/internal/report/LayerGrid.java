/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.analyser.sparsity.internal.report;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;
import org.modelassay.analyser.sparsity.internal.pass.TensorPair;
import org.modelassay.analyser.sparsity.internal.pass.TensorTally;
import org.modelassay.analyser.sparsity.internal.tally.PairTally;
import org.modelassay.analyser.sparsity.internal.tally.Tolerances;
import org.modelassay.analysis.result.Axis;
import org.modelassay.analysis.result.Column;
import org.modelassay.analysis.result.Matrix;
import org.modelassay.analysis.result.Results;
import org.modelassay.analysis.result.Table;
import org.modelassay.analysis.result.TableWriter;
import org.modelassay.checkpoint.layout.MatrixKind;

/** The counts by layer and kind of matrix; fused tensors are split. */
final class LayerGrid {

    private static final List<MatrixKind> ORDER = List.of(MatrixKind.EMBEDDING, MatrixKind.Q, MatrixKind.K,
            MatrixKind.V, MatrixKind.O, MatrixKind.GATE, MatrixKind.UP, MatrixKind.DOWN, MatrixKind.NORM,
            MatrixKind.HEAD, MatrixKind.OTHER);

    private final Map<Integer, Map<MatrixKind, PairTally>> cells = new TreeMap<>();

    LayerGrid(List<TensorTally> tensors) {
        for (TensorTally tensor : tensors) {
            TensorPair pair = tensor.pair();
            Map<MatrixKind, PairTally> layer =
                    cells.computeIfAbsent(pair.place().layer(), number -> new EnumMap<>(MatrixKind.class));
            for (int i = 0; i < tensor.tally().parts().size(); i++) {
                layer.computeIfAbsent(pair.place().parts().get(i).kind(), kind -> new PairTally())
                        .merge(tensor.tally().parts().get(i));
            }
        }
    }

    void write(Results results) throws IOException {
        heatMap(results);
        table(results);
    }

    private void heatMap(Results results) throws IOException {
        List<MatrixKind> kinds = ORDER.stream()
                .filter(kind -> cells.values().stream().anyMatch(layer -> layer.containsKey(kind))).toList();
        double[] values = cells.values().stream().map(layer -> kinds.stream().map(layer::get).toList())
                .flatMap(Collection::stream).mapToDouble(LayerGrid::unchanged).toArray();
        results.matrix(new Matrix("layers_by_kind", "Which matrices changed?", "Layer",
                cells.keySet().stream().map(LayerGrid::label).toList(), "Matrix",
                kinds.stream().map(LayerGrid::label).toList(), Axis.linear("unchanged weights", "share"), values,
                Matrix.Scale.SEQUENTIAL, "Higher = more sparse. Weights unchanged bit by bit."));
    }

    private static double unchanged(@Nullable PairTally tally) {
        return tally == null || tally.elements() == 0 ? Double.NaN : (double) tally.bitEqual() / tally.elements();
    }

    private static String label(int layer) {
        return layer < 0 ? "outside" : Integer.toString(layer);
    }

    private static String label(MatrixKind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    private void table(Results results) throws IOException {
        List<Column> columns = new ArrayList<>(List.of(Column.integer("layer", "Layer", ""),
                Column.text("kind", "Matrix"), Column.integer("elements", "Weights", "count"),
                Column.integer("equal_bit_exact", "Unchanged bit by bit", "count"),
                Column.number("sparsity_bit_exact", "Unchanged bit by bit", "share")));
        Tolerances.NAMES.forEach(name -> columns
                .add(Column.integer("equal_within_" + name, "Unchanged within " + name, "count")));
        columns.addAll(List.of(Column.number("delta_frobenius", "Norm of the update", ""),
                Column.number("delta_max_abs", "Largest change", ""),
                Column.number("base_frobenius", "Norm of the base", ""), Column.number("cosine", "Cosine", "")));
        try (TableWriter table = results.table(new Table("layers", "What changed, by layer and kind of matrix", columns,
                "Fused tensors are split; an empty layer means outside of all layers."))) {
            for (var layer : cells.entrySet()) {
                for (MatrixKind kind : ORDER) {
                    PairTally tally = layer.getValue().get(kind);
                    if (tally != null) {
                        table.row(row(layer.getKey(), kind, tally));
                    }
                }
            }
        }
    }

    private static @Nullable Object[] row(int layer, MatrixKind kind, PairTally tally) {
        List<@Nullable Object> row = new ArrayList<>(Arrays.<@Nullable Object>asList(
                layer < 0 ? null : Long.valueOf(layer), label(kind),
                tally.elements(), tally.bitEqual(), unchanged(tally)));
        for (int i = 0; i < Tolerances.COUNT; i++) {
            row.add(tally.within(i));
        }
        row.addAll(List.of(tally.sums().deltaNorm(), tally.sums().deltaMax(), tally.sums().baseNorm(),
                tally.sums().cosine()));
        return row.toArray();
    }
}
