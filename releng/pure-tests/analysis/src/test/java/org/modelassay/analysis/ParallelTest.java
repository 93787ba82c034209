/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.modelassay.analysis.testkit.TestRun;

/** Work side by side outside the journal. */
class ParallelTest {

    private static final List<Integer> ITEMS = IntStream.range(0, 1000).boxed().toList();

    @TempDir
    private Path folder = Path.of("");

    @Test
    void keepsTheOrderAndDoesNotHoldUpTheEndOfTheProgram() throws Exception {
        List<Integer> results = new Parallel<Integer, Integer>(new TestRun(folder).threads(2).context(), item -> {
            assertThat(Thread.currentThread().isDaemon()).isTrue();
            return item;
        }).map(ITEMS);
        assertThat(results).isEqualTo(ITEMS);
    }

    @Test
    void leavesTheRestAfterAFailureAndThrowsItAsItIs() {
        AtomicInteger calls = new AtomicInteger();
        assertThatThrownBy(() -> new Parallel<Integer, Integer>(new TestRun(folder).threads(2).context(), item -> {
            calls.incrementAndGet();
            throw new IOException("stuck at " + item);
        }).map(ITEMS)).isInstanceOf(IOException.class).hasMessageStartingWith("stuck at");
        assertThat(calls.get()).isBetween(1, 2);
    }

    @Test
    void stopsWhenTheRunIsCancelled() {
        TestRun run = new TestRun(folder);
        assertThatThrownBy(() -> new Parallel<Integer, Integer>(run.context(), item -> {
            if (item == 3) {
                run.cancel();
            }
            assertThat(item).isLessThan(4);
            return item;
        }).map(ITEMS)).isInstanceOf(CancellationException.class);
    }
}
