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
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.modelassay.analysis.testkit.Collected;
import org.modelassay.analysis.testkit.TestInputs;
import org.modelassay.analysis.testkit.TestRun;

/** Ranks and spectra of {@code expected-update-sparsity.json}, which NumPy computed from the stored bytes. */
class GoldenSpectraTest {

    @TempDir
    Path directory;

    @ParameterizedTest
    @ValueSource(strings = {"sft-lr1e-3-fp32", "sft-lr5e-6-fp32", "sft-lr1e-3-bf16", "sft-lr5e-6-bf16"})
    void equalsTheOracleInEveryRank(String tuned) throws Exception {
        Path pair = SftPair.directory();
        String format = tuned.substring(tuned.lastIndexOf('-'));
        Collected results = new TestRun(directory).threads(2).execute(new SpectraSparsityAnalyser(),
                TestInputs.none().with("base", pair.resolve("base" + format)).with("tuned", pair.resolve(tuned)),
                SpectraSparsityParameters.DEFAULT);
        String prefix = "pairs/base" + format + " -> " + tuned + "/tensors/";
        int compared = 0;
        for (var entry : SftPair.oracle().entrySet()) {
            if (entry.getKey().startsWith(prefix)) {
                String[] parts = entry.getKey().substring(prefix.length()).split("/");
                if (compare(results, parts[0], parts[1], entry.getValue())) {
                    compared++;
                }
            }
        }
        assertThat(compared).isEqualTo(36 * 5);
        assertThat(results.value("spectra.rank_share.mean")).isEqualTo(1);
    }

    private static boolean compare(Collected results, String tensor, String key, double expected) {
        String column = switch (key) {
        case "matrix_rank" -> "rank";
        case "rank_tol" -> "rank_tolerance";
        case "sigma_max", "stable_rank" -> key;
        case "smallest_sv_above_tol" -> "smallest_above";
        default -> "";
        };
        if (column.isEmpty()) {
            return false;
        }
        Map<String, @Nullable Object> row = results.table("spectra").row(tensor);
        if (column.equals("rank")) {
            assertThat(row.get(column)).as(tensor).isEqualTo((long) expected);
        } else {
            assertThat((Double) row.get(column)).as(tensor + " " + key).isCloseTo(expected, withinPercentage(1e-3));
        }
        return true;
    }
}
