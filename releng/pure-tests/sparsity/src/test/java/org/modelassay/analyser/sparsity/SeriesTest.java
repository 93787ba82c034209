/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.analyser.sparsity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.modelassay.analysis.result.Statement;
import org.modelassay.analysis.testkit.Collected;
import org.modelassay.analysis.testkit.TestInputs;
import org.modelassay.analysis.testkit.TestRun;
import org.modelassay.analysis.testkit.TinyCheckpoint;
import org.modelassay.common.InvalidInputException;

/** Analyses of several checkpoints. */
class SeriesTest {

    @TempDir
    Path directory;

    private Path checkpoint(String name, float... values) throws Exception {
        return new TinyCheckpoint().bf16("w", List.of((long) values.length), values).write(directory.resolve(name));
    }

    private static void assertNoGateFails(Collected results) {
        assertThat(results.statements()).filteredOn(each -> each.kind() == Statement.Kind.GATE)
                .allMatch(each -> each.outcome() == Statement.Outcome.PASS);
    }

    @Test
    void tellsCancelledFromNeverTouched() throws Exception {
        TestInputs inputs = TestInputs.none().with("base", checkpoint("base", 1, 2, 3, 4, 5))
                .with("steps", checkpoint("s1", 1, 7, 3, 4, 5)).with("steps", checkpoint("s2", 1, 2, 8, 4, 5))
                .with("steps", checkpoint("s3", 1, 2, 8, 9, 5));
        Collected results = new TestRun(directory).execute(new TrajectorySparsityAnalyser(), inputs,
                TrajectorySparsityParameters.DEFAULT);
        assertThat(results.value("trajectory.never")).isEqualTo(0.4);
        assertThat(results.value("trajectory.cancelled")).isEqualTo(0.2);
        assertThat(results.value("trajectory.final")).isEqualTo(0.4);
        assertThat(results.table("steps").rows()).extracting(row -> row.get("equal_to_base"))
                .containsExactly(4L, 4L, 3L);
        assertThat(results.table("steps").rows()).extracting(row -> row.get("equal_to_before"))
                .containsExactly(4L, 3L, 4L);
        assertThat(results.table("steps").rows()).extracting(row -> row.get("ever_touched"))
                .containsExactly(1L, 2L, 3L);
        assertThat(results.table("steps").rows()).extracting(row -> row.get("cancelled"))
                .containsExactly(0L, 1L, 1L);
        assertNoGateFails(results);
    }

    /** Expected: {@code overlap_bf16_bit_exact} of the oracle. */
    @Test
    void findsTheOverlapThatNumPyFinds() throws Exception {
        Path pair = SftPair.directory();
        Map<String, Double> oracle = SftPair.oracle();
        TestInputs inputs = TestInputs.none().with("base", pair.resolve("base-bf16"))
                .with("tuned", pair.resolve("sft-lr1e-3-bf16")).with("tuned", pair.resolve("sft-lr5e-6-bf16"));
        Collected results = new TestRun(directory).threads(2).execute(new OverlapSparsityAnalyser(), inputs,
                OverlapSparsityParameters.DEFAULT);
        String prefix = "overlap_bf16_bit_exact/";
        assertThat(results.value("overlap.o1")).isEqualTo(oracle.get(prefix + "o1"));
        assertThat(results.value("overlap.o2")).isEqualTo(oracle.get(prefix + "o2"));
        assertThat(results.value("overlap.jaccard")).isEqualTo(oracle.get(prefix + "jaccard"));
        assertThat(results.value("overlap.uniform.o1")).isEqualTo(oracle.get(prefix + "uniform_chance_o1"));
        assertThat(results.value("overlap.uniform.o2")).isEqualTo(oracle.get(prefix + "uniform_chance_o2"));
        var row = results.table("pairs").rows().getFirst();
        assertThat(((Long) row.get("changed_both")).doubleValue()).isEqualTo(oracle.get(prefix + "intersection"));
        assertThat(results.value("overlap.matched.o1")).isBetween(results.value("overlap.uniform.o1"), 1.0);
        assertThat(results.value("overlap.all.share") * oracle.get(prefix + "n"))
                .isCloseTo(oracle.get(prefix + "intersection"), within(1e-6));
        assertNoGateFails(results);
    }

    @Test
    void countsAgreementAboveItsFloor() throws Exception {
        TestInputs inputs = TestInputs.none().with("base", checkpoint("base", 1, 2, 3, 4))
                .with("tuned", checkpoint("a", 1, 5, 6, 4)).with("tuned", checkpoint("b", 1, 5, 3, 4));
        Collected results = new TestRun(directory).execute(new OverlapSparsityAnalyser(), inputs,
                OverlapSparsityParameters.DEFAULT);
        assertThat(results.value("agreement.overall")).isEqualTo(0.75);
        assertThat(results.value("agreement.floor")).isEqualTo(0.5);
        assertThat(results.value("agreement.among_touched")).isEqualTo(0.5);
        assertThat(results.value("overlap.o1")).isEqualTo(0.5);
        assertThat(results.value("overlap.o2")).isEqualTo(1);
    }

    @Test
    void refusesAnOverlapOfOneUpdate() throws Exception {
        TestInputs inputs = TestInputs.none().with("base", checkpoint("base", 1)).with("tuned", checkpoint("a", 2));
        assertThatThrownBy(() -> new TestRun(directory).execute(new OverlapSparsityAnalyser(), inputs,
                OverlapSparsityParameters.DEFAULT)).isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("at least two");
    }
}
