/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.analyser.sparsity.internal.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.modelassay.analysis.Analyser;
import org.modelassay.analysis.Inputs;
import org.modelassay.analysis.Plan;
import org.modelassay.analysis.PlanContext;
import org.modelassay.analysis.RunContext;
import org.modelassay.analysis.testkit.TestInputs;
import org.modelassay.analysis.testkit.TestRun;

/** Work side by side outside the journal. */
class ParallelTest {

    private static final List<Integer> ITEMS = IntStream.range(0, 1000).boxed().toList();

    @TempDir
    Path directory;

    private record Nothing() {
    }

    /** Maps the items within a run. */
    private record Mapping(Function<Integer, Integer> function) implements Analyser<Nothing> {

        @Override
        public Plan plan(Inputs inputs, Nothing parameters, PlanContext context) {
            return new Plan(List.of(), "items", 0, 0, 0, List.of());
        }

        @Override
        public void run(Inputs inputs, Nothing parameters, RunContext context) {
            assertThat(Parallel.map(ITEMS, context, function)).isEqualTo(ITEMS);
        }
    }

    private void map(Function<Integer, Integer> function) throws Exception {
        new TestRun(directory).threads(2).execute(new Mapping(function), TestInputs.none(), new Nothing());
    }

    @Test
    void keepsTheOrderAndDoesNotHoldUpTheEndOfTheProgram() throws Exception {
        map(item -> {
            assertThat(Thread.currentThread().isDaemon()).isTrue();
            return item;
        });
    }

    @Test
    void leavesTheRestAfterAFailure() {
        AtomicInteger calls = new AtomicInteger();
        assertThatThrownBy(() -> map(item -> {
            calls.incrementAndGet();
            throw new IllegalStateException("stuck at " + item);
        })).isInstanceOf(IllegalStateException.class).hasMessageStartingWith("stuck at");
        assertThat(calls.get()).isBetween(1, 2);
    }
}
