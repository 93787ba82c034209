/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.product;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.stream.Stream;

import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs that are killed or cancelled and then continued. */
class ResumeTest {

    /** The longest run of the quickstart, so that there is something to interrupt. */
    private static final String ANALYSER = "sparsity.spectra";

    @TempDir
    Path folder = Path.of("");

    private static String[] command(Path run) throws IOException {
        Quickstarted models = Quickstarted.once();
        return new String[] {"analyse", ANALYSER, "--in", models.in("base", "base"), "--in",
                models.in("tuned", "sparse"), "--out", run.toString(), "--set", "weights=false"};
    }

    /** The run that nobody interrupts, made once. */
    private static final class Reference {

        private static final Path RUN = Installation.SHARED.resolve("uninterrupted").resolve("run");
        private static boolean made;

        static synchronized Path get() throws IOException, InterruptedException {
            if (!made) {
                Installation.built().run(Installation.SHARED, fresh(command(RUN))).expect(0);
                made = true;
            }
            return RUN;
        }

        private static String[] fresh(String[] command) {
            return Stream.concat(Stream.of(command), Stream.of("--fresh")).toArray(String[]::new);
        }
    }

    private static long journalled(Path run) {
        try {
            return Files.exists(run.resolve("journal.jsonl")) ? Files.size(run.resolve("journal.jsonl")) : 0;
        } catch (IOException _) {
            return 0;
        }
    }

    @RepeatedTest(2)
    void aKilledRunContinuesToTheSameBytes(RepetitionInfo repetition) throws IOException, InterruptedException {
        Path reference = Reference.get();
        Path run = folder.resolve("run");
        Random random = new Random(repetition.getCurrentRepetition());
        int kills = 0;
        for (int attempt = 0; attempt < 2; attempt++) {
            Started started = Installation.built().start(folder, command(run));
            long before = journalled(run);
            long wanted = before + 1 + random.nextLong(Math.max(1, journalled(reference) / 2));
            started.until(() -> journalled(run) >= wanted);
            Thread.sleep(random.nextInt(30));
            if (started.process().isAlive()) {
                started.kill();
                kills++;
            }
        }
        Installation.built().run(folder, command(run)).expect(0);
        assertThat(kills).isPositive();
        Trees.expectEqualButForTimes(run, reference);
    }

    @Test
    void sigtermEndsWith4AndTheRunContinues() throws IOException, InterruptedException {
        cancelAndContinue("TERM");
    }

    @Test
    void sigintEndsWith4AndTheRunContinues() throws IOException, InterruptedException {
        cancelAndContinue("INT");
    }

    private void cancelAndContinue(String signal) throws IOException, InterruptedException {
        Path reference = Reference.get();
        Path run = folder.resolve("run");
        Started started = Installation.built().start(folder, command(run));
        started.until(() -> journalled(run) > 0);
        long sent = System.nanoTime();
        started.signal(signal);
        Ended cancelled = started.await().expect(4);
        System.out.printf("SIG%s to end: %.2f s%n", signal, (System.nanoTime() - sent) / 1e9);
        assertThat(cancelled.err()).contains("cancelled; the same command continues");
        assertThat(journalled(run)).isPositive();
        assertThat(run.resolve("run.assayrun")).content().contains("status=\"cancelled\"");
        Installation.built().run(folder, command(run)).expect(0);
        Trees.expectEqualButForTimes(run, reference);
    }

    @Test
    void aSecondProcessIsToldThatTheRunIsTaken() throws IOException, InterruptedException {
        Path run = folder.resolve("run");
        Started first = Installation.built().start(folder, command(run));
        first.until(() -> journalled(run) > 0);
        first.signalMachine("STOP"); // it keeps the lock, however slow the second one is
        try {
            Installation.built().run(folder, command(run)).expect(2).expectOneMessage();
        } finally {
            first.signalMachine("CONT");
        }
        first.await().expect(0);
    }
}
