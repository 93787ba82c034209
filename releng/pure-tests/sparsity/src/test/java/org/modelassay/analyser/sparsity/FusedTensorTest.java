/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.analyser.sparsity;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.modelassay.analysis.result.Matrix;
import org.modelassay.analysis.testkit.Collected;
import org.modelassay.analysis.testkit.TestInputs;
import org.modelassay.analysis.testkit.TestRun;
import org.modelassay.analysis.testkit.TinyCheckpoint;

/** Tensors that hold several matrices are split by what they hold. */
class FusedTensorTest {

    @TempDir
    Path directory;

    private Collected compare(String name, String config, int rows, int columns, int from, int to, boolean byColumn)
            throws Exception {
        float[] before = new float[rows * columns];
        float[] after = new float[before.length];
        for (int i = 0; i < before.length; i++) {
            int place = byColumn ? i % columns : i / columns;
            after[i] = place >= from && place < to ? 1 : 0;
        }
        List<Long> shape = List.of((long) rows, (long) columns);
        return new TestRun(directory).execute(new UpdateSparsityAnalyser(), TestInputs.none()
                .with("base", new TinyCheckpoint().f32(name, shape, before).write(directory.resolve("base"), config))
                .with("tuned", new TinyCheckpoint().f32(name, shape, after).write(directory.resolve("tuned"), config)),
                UpdateSparsityParameters.DEFAULT);
    }

    @Test
    void splitsTheColumnsOfGpt2() throws Exception {
        Collected results = compare("h.3.attn.c_attn.weight",
                "{\"model_type\": \"gpt2\", \"n_embd\": 8, \"n_head\": 2, \"n_layer\": 4}", 8, 24, 8, 16, true);
        Matrix map = results.chart(Matrix.class, "layers_by_kind");
        assertThat(map.columns()).containsExactly("q", "k", "v");
        assertThat(map.rows()).containsExactly("3");
        assertThat(map.values()).containsExactly(1, 0, 1);
        assertThat(results.table("tensors").rows().getFirst()).containsEntry("kind", "q+k+v")
                .containsEntry("columns_untouched", 16L).containsEntry("rows_untouched", 0L);
    }

    /** Two heads of size 4: rows 0-3 q, 4-7 k, 8-11 v of head 0, then the same of head 1. */
    @Test
    void splitsTheInterleavedRowsOfGptNeoX() throws Exception {
        Collected results = compare("gpt_neox.layers.0.attention.query_key_value.weight",
                "{\"model_type\": \"gpt_neox\", \"hidden_size\": 8, \"num_attention_heads\": 2}", 24, 8, 4, 8, false);
        Matrix map = results.chart(Matrix.class, "layers_by_kind");
        assertThat(map.columns()).containsExactly("q", "k", "v");
        assertThat(map.values()).containsExactly(1, 0.5, 1);
    }
}
