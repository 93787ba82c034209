/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.inference.djl.internal.decoder;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.Map;

import org.modelassay.inference.FloatTensor;
import org.modelassay.inference.InferenceException;
import org.modelassay.inference.djl.internal.torch.Tensor;
import org.modelassay.inference.djl.internal.torch.TorchModule;
import org.modelassay.inference.djl.internal.torch.TorchScope;
import org.modelassay.inference.gradient.DistributionTable;

/** Given distributions where the engine reads them: small tables dense and kept, of large ones the wanted rows only. */
final class Tables {

    /** Elements of a table that is kept dense. */
    private static final long LARGEST = 1L << 24;

    private final TorchScope scope;

    private final Map<DistributionTable, Tensor> dense = new IdentityHashMap<>();

    Tables(TorchScope scope) {
        this.scope = scope;
    }

    /** The rows of a table at some positions: row numbers of a dense tensor. */
    record Rows(Tensor table, long... rows) {
    }

    /**
     * The rows at some positions.
     *
     * @param module the decoder
     * @param pass   what owns what is not kept
     * @param table  the given distributions
     * @param rows   which of them
     * @param like   on whose device they are wanted
     * @return where they are
     * @throws InferenceException when the engine fails
     */
    Rows of(TorchModule module, TorchScope pass, DistributionTable table, long[] rows, Tensor like)
            throws InferenceException {
        if ((long) table.rows() * table.vocabulary() <= LARGEST) {
            Tensor kept = dense.get(table);
            if (kept == null) {
                kept = module.tensor(scope, "beside", scope.tensor(filled(table, everyRow(table))), like);
                dense.put(table, kept);
            }
            return new Rows(kept, rows);
        }
        long[] places = new long[rows.length];
        Map<Long, Integer> distinct = new LinkedHashMap<>();
        for (int i = 0; i < rows.length; i++) {
            places[i] = distinct.computeIfAbsent(rows[i], _ -> distinct.size());
        }
        long[] wanted = distinct.keySet().stream().mapToLong(Long::longValue).toArray();
        return new Rows(module.tensor(pass, "beside", pass.tensor(filled(table, wanted)), like), places);
    }

    private static long[] everyRow(DistributionTable table) {
        long[] rows = new long[table.rows()];
        for (int i = 0; i < rows.length; i++) {
            rows[i] = i;
        }
        return rows;
    }

    private static FloatTensor filled(DistributionTable table, long... rows) {
        long width = table.vocabulary();
        MemorySegment values = Arena.ofAuto().allocate(rows.length * width * Float.BYTES, Float.BYTES);
        for (int i = 0; i < rows.length; i++) {
            int row = Math.toIntExact(rows[i]);
            for (long entry = table.start(row); entry < table.start(row + 1); entry++) {
                values.setAtIndex(ValueLayout.JAVA_FLOAT, i * width + table.column(entry), table.probability(entry));
            }
        }
        return FloatTensor.wrap(values, rows.length, table.vocabulary());
    }
}
