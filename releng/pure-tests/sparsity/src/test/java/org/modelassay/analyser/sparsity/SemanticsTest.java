/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.analyser.sparsity;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.modelassay.analysis.testkit.Collected;
import org.modelassay.analysis.testkit.TestInputs;
import org.modelassay.analysis.testkit.TestRun;
import org.modelassay.analysis.testkit.TinyCheckpoint;
import org.modelassay.checkpoint.DType;

/** What counts as unchanged, on hand-built tensors. */
class SemanticsTest {

    @TempDir
    Path directory;

    private Collected compare(TinyCheckpoint base, TinyCheckpoint tuned) throws Exception {
        return new TestRun(directory).execute(new UpdateSparsityAnalyser(),
                TestInputs.none().with("base", base.write(directory.resolve("base")))
                        .with("tuned", tuned.write(directory.resolve("tuned"))),
                UpdateSparsityParameters.DEFAULT);
    }

    private Map<String, @Nullable Object> bf16(int base, int tuned) throws Exception {
        return compare(new TinyCheckpoint().halves("w", DType.BF16, List.of(1L), (short) base),
                new TinyCheckpoint().halves("w", DType.BF16, List.of(1L), (short) tuned)).table("tensors").row("w");
    }

    /** A step of bfloat16 is 7.63e-6 below 2^-9 = 1.95e-3, and 1.53e-5 from there on. */
    @Test
    void hidesAStepBelowTwoToTheMinusNineWithinTheTolerance() throws Exception {
        int below = TinyCheckpoint.bf16(1.9e-3f);
        int above = TinyCheckpoint.bf16(2.0e-3f);
        assertThat(bf16(below, below + 1)).containsEntry("equal_bit_exact", 0L).containsEntry("equal_within_1e-06", 0L)
                .containsEntry("equal_within_1e-05", 1L);
        assertThat(bf16(above, above + 1)).containsEntry("equal_bit_exact", 0L).containsEntry("equal_within_1e-05", 0L)
                .containsEntry("equal_within_0.0001", 1L);
    }

    @Test
    void takesZerosOfBothSignsForEqualWithinEveryToleranceButNotInBits() throws Exception {
        assertThat(bf16(0x0000, 0x8000)).containsEntry("equal_bit_exact", 0L).containsEntry("equal_within_0", 1L)
                .containsEntry("delta_max_abs", 0.0).containsEntry("equal_within_relative_0.001", 1L);
    }

    @Test
    void takesAnyNanForEqualToAnyOtherWithinATolerance() throws Exception {
        assertThat(bf16(0x7fc0, 0x7fc0)).containsEntry("equal_bit_exact", 1L).containsEntry("equal_within_0", 1L);
        assertThat(bf16(0x7fc0, 0xffc1)).containsEntry("equal_bit_exact", 0L).containsEntry("equal_within_0", 1L);
        assertThat(bf16(0x7fc0, 0x3f80)).containsEntry("equal_within_0.001", 0L).containsEntry("delta_frobenius", 0.0);
        assertThat(bf16(0x7fff, 0x8000)).containsEntry("equal_within_0.001", 0L);
    }

    @Test
    void takesAnInfinityForEqualToItselfOnly() throws Exception {
        assertThat(bf16(0x7f80, 0x7f80)).containsEntry("equal_within_0", 1L).containsEntry("base_frobenius", 0.0);
        assertThat(bf16(0x7f80, 0xff80)).containsEntry("equal_within_0.001", 0L);
        assertThat(bf16(0x7f7f, 0x7f80)).containsEntry("equal_within_0.001", 0L).containsEntry("delta_max_abs", 0.0);
    }

    @Test
    void doesNotFlushDenormals() throws Exception {
        assertThat(bf16(0x0001, 0x0002)).containsEntry("equal_within_0", 0L).containsEntry("equal_within_1e-08", 1L)
                .containsEntry("delta_max_abs", (double) Float.intBitsToFloat(0x10000));
    }

    @Test
    void leavesPairsThatAreNotFiniteOutOfNorms() throws Exception {
        Collected results = compare(new TinyCheckpoint().f32("w", List.of(4L), 3, Float.NaN, 5, 0),
                new TinyCheckpoint().f32("w", List.of(4L), 3, 1, Float.POSITIVE_INFINITY, 4));
        Map<String, @Nullable Object> row = results.table("tensors").row("w");
        assertThat(row).containsEntry("base_frobenius", 3.0).containsEntry("delta_frobenius", 4.0)
                .containsEntry("delta_max_abs", 4.0).containsEntry("cosine", 0.6);
    }

    @Test
    void comparesDifferentFloatTypesAfterWideningAndSaysSo() throws Exception {
        Collected results = compare(new TinyCheckpoint().f32("w", List.of(3L), 1, 2, 1.001f),
                new TinyCheckpoint().bf16("w", List.of(3L), 1, 2.5f, 1));
        assertThat(results.table("tensors").row("w")).containsEntry("equal_bit_exact", 1L)
                .containsEntry("dtype_base", "F32").containsEntry("dtype_tuned", "BF16")
                .containsEntry("delta_max_abs", 0.5);
        assertThat(results.text("gate.types")).contains("w (F32, BF16)");
    }

    @Test
    void comparesWholeNumbersBitByBitAndLeavesTolerancesEmpty() throws Exception {
        Collected results = compare(new TinyCheckpoint().raw("n", DType.I32, List.of(2L), new byte[8]),
                new TinyCheckpoint().raw("n", DType.I32, List.of(2L), new byte[] {0, 0, 0, 0, 1, 0, 0, 0}));
        assertThat(results.table("tensors").row("n")).containsEntry("equal_bit_exact", 1L)
                .containsEntry("equal_within_0", null).containsEntry("cosine", null);
        assertThat(results.value("sparsity.bit_exact")).isEqualTo(0.5);
    }

    @Test
    void listsEverySkippedTensorWithItsReason() throws Exception {
        Collected results = compare(
                new TinyCheckpoint().bf16("a", List.of(1L), 1).bf16("b", List.of(2L), 1, 2).bf16("c", List.of(1L), 1)
                        .raw("d", DType.I8, List.of(1L), (byte) 1),
                new TinyCheckpoint().bf16("a", List.of(1L), 1).bf16("b", List.of(1L, 2L), 1, 2)
                        .raw("d", DType.U8, List.of(1L), (byte) 1).bf16("e", List.of(1L), 1));
        assertThat(results.table("skipped").rows()).extracting(row -> row.get("tensor"))
                .containsExactlyInAnyOrder("b", "c", "d", "e");
        assertThat(results.value("skipped.tensors")).isEqualTo(4);
        assertThat(results.table("skipped").row("b").get("reason")).asString().contains("[2]").contains("[1, 2]");
        assertThat(results.text("answer")).startsWith("All weights are the same");
    }

    @Test
    void countsUntouchedRowsAndColumnsOfAMatrixOnly() throws Exception {
        Collected results = compare(
                new TinyCheckpoint().f32("m", List.of(3L, 3L), 1, 2, 3, 4, 5, 6, 7, 8, 9).f32("v", List.of(1L), 1),
                new TinyCheckpoint().f32("m", List.of(3L, 3L), 1, 2, 3, 4, 0, 6, 7, 0, 9).f32("v", List.of(1L), 2));
        assertThat(results.table("tensors").row("m")).containsEntry("rows_untouched", 1L)
                .containsEntry("columns_untouched", 2L);
        assertThat(results.table("tensors").row("v")).containsEntry("rows_untouched", null);
    }

    /** Every chunk would keep a bit for every column. */
    @Test
    void countsNoColumnsWhereThereAreMillions() throws Exception {
        int columns = (1 << 22) + 1;
        Collected results = compare(new TinyCheckpoint().halves("m", DType.BF16, List.of(1L, (long) columns),
                new short[columns]),
                new TinyCheckpoint().halves("m", DType.BF16, List.of(1L, (long) columns),
                        new short[columns]));
        assertThat(results.table("tensors").row("m")).containsEntry("columns_untouched", null)
                .containsEntry("elements", (long) columns);
    }

    @Test
    void writesCountsInSentencesInGroups() throws Exception {
        int count = 12_345;
        short[] ones = new short[count];
        Arrays.fill(ones, (short) TinyCheckpoint.bf16(1));
        Collected results = compare(
                new TinyCheckpoint().halves("same", DType.BF16, List.of((long) count), ones)
                        .halves("other", DType.BF16, List.of((long) count), ones),
                new TinyCheckpoint().halves("same", DType.BF16, List.of((long) count), ones)
                        .halves("other", DType.BF16, List.of((long) count), new short[count]));
        assertThat(results.text("frozen")).contains("at all, 12,345 weights;");
        assertThat(results.text("null.rounding")).contains("of these 12,345 weights");
    }

    @Test
    void acceptsScalarsAndEmptyTensors() throws Exception {
        TinyCheckpoint both = new TinyCheckpoint().f32("s", List.of(), 1).f32("e", List.of(0L, 3L));
        Collected results = compare(both, both);
        assertThat(results.value("elements")).isEqualTo(1);
        assertThat(results.table("tensors").rows()).hasSize(2);
    }
}
