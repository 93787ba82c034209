/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.analyser.sparsity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.withinPercentage;

import java.nio.file.Path;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.modelassay.analysis.testkit.Collected;
import org.modelassay.analysis.testkit.TestInputs;
import org.modelassay.analysis.testkit.TestRun;

/** Every number of {@code expected-update-sparsity.json}, which NumPy computed from the stored bytes. */
class GoldenUpdateTest {

    @TempDir
    Path directory;

    private Collected run(String tuned) throws Exception {
        Path pair = SftPair.directory();
        String format = tuned.substring(tuned.lastIndexOf('-'));
        return new TestRun(directory).threads(2).execute(new UpdateSparsityAnalyser(),
                TestInputs.none().with("base", pair.resolve("base" + format)).with("tuned", pair.resolve(tuned)),
                UpdateSparsityParameters.DEFAULT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"sft-lr1e-3-fp32", "sft-lr5e-6-fp32", "sft-lr1e-3-bf16", "sft-lr5e-6-bf16"})
    void equalsTheOracleInEveryNumber(String tuned) throws Exception {
        Collected results = run(tuned);
        String prefix = "pairs/base" + tuned.substring(tuned.lastIndexOf('-')) + " -> " + tuned + "/";
        Map<String, Double> oracle = SftPair.oracle();
        int compared = 0;
        for (var entry : oracle.entrySet()) {
            if (entry.getKey().startsWith(prefix + "global/")) {
                compareTotal(results, entry.getKey().substring(prefix.length() + 7), entry.getValue());
                compared++;
            } else if (entry.getKey().startsWith(prefix + "tensors/")) {
                String[] parts = entry.getKey().substring(prefix.length() + 8).split("/");
                compareTensor(results.table("tensors").row(parts[0]), parts[1], entry.getValue());
                compared++;
            }
        }
        assertThat(compared).isGreaterThan(47 * 9);
        assertThat(results.table("tensors").rows()).hasSize(47);
        assertThat(results.value("skipped.tensors")).isZero();
        assertThat(results.table("skipped").rows()).isEmpty();
    }

    private static void compareTotal(Collected results, String key, double expected) {
        switch (key) {
        case "n" -> assertThat(results.value("elements")).isEqualTo(expected);
        case "sparsity_bit_exact" -> assertThat(results.value("sparsity.bit_exact")).isEqualTo(expected);
        case "frobenius_norm" -> assertThat(results.value("delta.frobenius")).isCloseTo(expected,
                withinPercentage(1e-4));
        default -> assertThat(results.value("sparsity." + key.substring("sparsity_".length()))).as(key)
                .isEqualTo(expected);
        }
    }

    private static void compareTensor(Map<String, @Nullable Object> row, String key, double expected) {
        switch (key) {
        case "n" -> assertCount(row, "elements", expected);
        case "bit_exact_equal" -> assertCount(row, "equal_bit_exact", expected);
        case "equal_within_1e-05", "equal_within_1e-06", "equal_within_1e-08" -> assertCount(row, key, expected);
        case "frobenius_norm" -> assertNumber(row, "delta_frobenius", expected);
        case "max_abs_diff" -> assertThat(row.get("delta_max_abs")).isEqualTo(expected);
        case "rows_all_bit_equal" -> assertCount(row, "rows_untouched", expected);
        case "cols_all_bit_equal" -> assertCount(row, "columns_untouched", expected);
        default -> assertThat(key).as("a number that this test does not know").matches(
                "shape|.*sparsity.*|matrix_rank|rank_tol|smallest_sv_above_tol|largest_sv_below_tol|sigma_max|"
                        + "stable_rank");
        }
    }

    private static void assertCount(Map<String, @Nullable Object> row, String column, double expected) {
        assertThat(row.get(column)).as(row + " " + column).isEqualTo((long) expected);
    }

    private static void assertNumber(Map<String, @Nullable Object> row, String column, double expected) {
        assertThat((Double) row.get(column)).as(row + " " + column).isCloseTo(expected, withinPercentage(1e-4));
    }

    @Test
    void saysThatRoundingExplainsTheSmallUpdate() throws Exception {
        Collected results = run("sft-lr5e-6-bf16");
        assertThat(results.text("answer")).startsWith("38.6 % of weights are unchanged; rounding alone would leave")
                .contains("explained by rounding");
        assertThat(results.value("null.low")).isLessThan(0.3865);
        assertThat(results.value("null.high")).isGreaterThan(0.3865);
    }

    /** Expected: a permutation of the real update leaves .3865 within .003 (tests of the statistics). */
    @Test
    void permutesTheRealUpdateOfFloat32Masters() throws Exception {
        Path pair = SftPair.directory();
        Collected results = new TestRun(directory).execute(new UpdateSparsityAnalyser(),
                TestInputs.none().with("base", pair.resolve("base-bf16")).with("tuned", pair.resolve("sft-lr5e-6-bf16"))
                        .with("base_float32", pair.resolve("base-fp32"))
                        .with("tuned_float32", pair.resolve("sft-lr5e-6-fp32")),
                UpdateSparsityParameters.DEFAULT);
        assertThat(results.value("null.permuted.share")).isBetween(0.3835, 0.3895);
        assertThat(results.text("answer")).contains("explained by rounding");
    }
}
