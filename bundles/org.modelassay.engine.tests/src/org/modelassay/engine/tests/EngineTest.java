/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.engine.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.modelassay.analysis.RunContext;
import org.modelassay.analysis.result.Artifact;
import org.modelassay.analysis.result.Metric;
import org.modelassay.common.Cancellation;
import org.modelassay.common.CancellationSource;
import org.modelassay.common.InvalidInputException;
import org.modelassay.engine.Bound;
import org.modelassay.engine.ExitStatus;
import org.modelassay.engine.RunMonitor;
import org.modelassay.engine.RunOutcome;
import org.modelassay.engine.RunReader;
import org.modelassay.engine.RunRequest;
import org.modelassay.engine.RunRequest.Directory;
import org.modelassay.engine.RunRequest.Reuse;
import org.modelassay.engine.RunRequest.Store;
import org.modelassay.engine.tests.toy.BadAnalyser;
import org.modelassay.engine.tests.toy.Snapshot;
import org.modelassay.engine.tests.toy.SumAnalyser;
import org.modelassay.engine.tests.toy.Workbench;
import org.modelassay.model.Outcome;
import org.modelassay.model.Run;
import org.modelassay.model.RunStatus;

class EngineTest {

    @TempDir
    Path folder = Path.of("");

    private Workbench bench = new Workbench(Path.of(System.getProperty("java.io.tmpdir")));

    @BeforeEach
    void prepare() {
        bench = new Workbench(folder);
    }

    private RunOutcome run(RunRequest request) throws Exception {
        return bench.engine().run(request, RunMonitor.none(), Cancellation.never());
    }

    private Directory out(String name) {
        return new Directory(folder.resolve(name));
    }

    @Test
    void keepsEveryKindOfResultAndReadsItBack() throws Exception {
        RunOutcome outcome = run(bench.sum(out("a"), Reuse.RESUME, Bound.parse("sum > 0")));

        assertThat(outcome.exitStatus()).isEqualTo(ExitStatus.MET);
        Run read = new RunReader().read(outcome.directory());
        assertThat(read.getStatus()).isEqualTo(RunStatus.DONE);
        assertThat(read.getResults()).hasSize(8);
        assertThat(read.getVerdicts()).singleElement().matches(verdict -> verdict.getOutcome() == Outcome.PASS);
        assertThat(read.getProvenance().getParameters()).hasSize(10);
        assertThat(read.getProvenance().getInputs()).singleElement()
                .matches(input -> input.getBytes() == 7 && input.getDigest().startsWith("sha256-tree:"));
        assertThat(outcome.directory()).isDirectoryContaining("glob:**/{result.json,report.html,junit.xml}")
                .isDirectoryNotContaining("glob:**/scratch");
        assertThat(Files.readString(outcome.directory().resolve("tables/numbers.csv")))
                .startsWith("unit,value,index\r\nunit-0,").contains("\r\n\"quoted, \"\"text\"\"\",").endsWith(",3\r\n");
    }

    @Test
    void namesDirectoriesInAStoreAndFindsThemAgain() throws Exception {
        Store store = new Store(folder.resolve("runs"));

        RunOutcome first = run(bench.sum(store, Reuse.RESUME));
        RunOutcome second = run(bench.sum(store, Reuse.RESUME));
        RunOutcome third = run(bench.sum(store, Reuse.FRESH));

        assertThat(folder.resolve("runs/toy").relativize(first.directory()).toString())
                .matches("\\d{8}T\\d{6}Z-[0-9a-f]{12}");
        assertThat(second.directory()).isEqualTo(first.directory());
        assertThat(second.reused()).isTrue();
        assertThat(third.directory()).isNotEqualTo(first.directory());
        assertThat(third.reused()).isFalse();
    }

    @Test
    void continuesTheNewestOfManyRunsOfOneSecond() throws Exception {
        Store store = new Store(folder.resolve("runs"));
        Path first = run(bench.sum(store, Reuse.RESUME)).directory();
        String[] parts = String.valueOf(first.getFileName()).split("-");
        for (String name : new String[] {"20000101T000000Z-99-", parts[0] + "-2-", parts[0] + "-10-"}) {
            Files.createDirectory(first.resolveSibling(name + parts[1]));
        }
        assertThat(run(bench.sum(store, Reuse.RESUME)).directory())
                .isEqualTo(first.resolveSibling(parts[0] + "-10-" + parts[1]));
    }

    @Test
    void judgesAFinishedRunAgainWithoutRunningIt() throws Exception {
        run(bench.sum(out("a"), Reuse.RESUME, Bound.parse("sum > 0")));
        Map<String, String> before = Snapshot.of(folder.resolve("a"));

        RunOutcome same = run(bench.sum(out("a"), Reuse.RESUME, Bound.parse("sum > 0")));
        assertThat(same.reused()).isTrue();
        assertThat(Snapshot.of(folder.resolve("a"))).isEqualTo(before);

        RunOutcome other = run(bench.sum(out("a"), Reuse.RESUME, Bound.parse("sum < 0")));
        assertThat(other.reused()).isTrue();
        assertThat(other.exitStatus()).isEqualTo(ExitStatus.NOT_MET);
        assertThat(new RunReader().read(other.directory()).getVerdicts()).singleElement()
                .matches(verdict -> verdict.getOutcome() == Outcome.FAIL);
    }

    @Test
    void makesARunAgainOfWhichAFileIsGone() throws Exception {
        Path directory = run(bench.sum(out("a"), Reuse.RESUME)).directory();
        Map<String, String> before = Snapshot.of(directory);
        Files.delete(directory.resolve("tables/numbers.csv"));
        assertThat(run(bench.sum(out("a"), Reuse.RESUME)).reused()).isFalse();
        assertThat(Snapshot.of(directory)).isEqualTo(before);
    }

    @Test
    void forgetsUnitsOfAFinishedRunSinceTheirScratchSpaceIsGone() throws Exception {
        BadAnalyser leaving = BadAnalyser.running(context -> {
            Path left = context.scratch().resolve("left");
            if (context.journal().find("unit").isEmpty()) {
                Files.writeString(left, "by the unit");
                context.journal().record("unit", new byte[0]);
            }
            Files.copy(left, context.results().artifact(new Artifact("mask", "Mask", "bin", "")));
        });
        RunRequest request = bench.request(leaving, Map.of(), out("a"), Reuse.RESUME);
        Path artifact = run(request).directory().resolve("data/mask.bin");
        Files.delete(artifact);
        assertThat(run(request).exitStatus()).isEqualTo(ExitStatus.MET);
        assertThat(artifact).hasContent("by the unit");

        Files.writeString(folder.resolve("a/run.assayrun"), "damaged");
        assertThat(run(request).exitStatus()).isEqualTo(ExitStatus.MET);
    }

    @Test
    void keepsNoArtifactOfACancelledRun() throws Exception {
        CancellationSource source = new CancellationSource();
        BadAnalyser stopped = BadAnalyser.running(context -> {
            context.results().metric(new Metric("m", "M", 1, "", ""));
            Files.writeString(context.results().artifact(new Artifact("mask", "Mask", "bin", "")), "half");
            source.cancel();
            context.cancellation().check();
        });
        RunOutcome outcome = bench.engine().run(bench.request(stopped, Map.of(), out("a"), Reuse.RESUME),
                RunMonitor.none(), source);
        assertThat(outcome.exitStatus()).isEqualTo(ExitStatus.CANCELLED);
        assertThat(outcome.run().getResults()).singleElement().matches(result -> "m".equals(result.getName()));
    }

    @Test
    void refusesADirectoryWithAnotherRunOrWithAnythingElse() throws Exception {
        run(bench.sum(out("a"), Reuse.RESUME));
        RunRequest other = bench.request(new SumAnalyser(), Map.of("units", "5"), out("a"), Reuse.RESUME);
        assertThatThrownBy(() -> run(other)).isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("other inputs, parameters, seed or code");

        Path full = Files.createDirectory(folder.resolve("full"));
        Files.writeString(full.resolve("thesis.tex"), "work of years");
        assertThatThrownBy(() -> run(bench.sum(new Directory(full), Reuse.FRESH)))
                .isInstanceOf(InvalidInputException.class).hasMessageContaining("is not empty and holds no run");
        assertThat(full.resolve("thesis.tex")).exists();
    }

    @Test
    void givesTheSameBytesWhenStoppedAfterAnyUnitAndResumedWithOtherThreads() throws Exception {
        run(bench.sum(out("whole/run"), Reuse.RESUME));
        Map<String, String> whole = Snapshot.of(folder.resolve("whole/run"));
        for (int stop = 1; stop <= 4; stop++) {
            Path directory = folder.resolve("stopped" + stop + "/run");
            CancellationSource source = new CancellationSource();
            RunRequest request = bench.sum(new Directory(directory), Reuse.RESUME);
            RunOutcome cancelled = bench.engine().run(request, new StopAfter(stop, source), source);
            assertThat(cancelled.exitStatus()).isIn(ExitStatus.CANCELLED, ExitStatus.MET);
            // what a killed process leaves: no manifest, a torn last line, a file half written
            Files.deleteIfExists(directory.resolve("run.assayrun"));
            Files.writeString(directory.resolve("journal.jsonl"),
                    Files.readString(directory.resolve("journal.jsonl")) + "{\"unit\":\"unit-3\",\"key\":\"sha");
            Files.createDirectories(directory.resolve("tables"));
            Files.writeString(directory.resolve("tables/stale.csv"), "x\r\n");
            Files.writeString(directory.resolve(".report.html.1.assay-tmp"), "<html>");

            RunOutcome resumed = run(request);

            assertThat(resumed.exitStatus()).isEqualTo(ExitStatus.MET);
            assertThat(Snapshot.of(directory)).isEqualTo(whole);
        }
    }

    @Test
    void letsOneRunWriteAtATime() throws Exception {
        RunRequest inner = bench.sum(out("a"), Reuse.RESUME);
        BadAnalyser nested = BadAnalyser.running(context -> {
            try {
                run(inner);
            } catch (InvalidInputException e) {
                throw e;
            } catch (Exception e) {
                throw new IOException(e);
            }
        });
        RunOutcome outcome = run(bench.request(nested, Map.of(), out("a"), Reuse.RESUME));
        assertThat(outcome.exitStatus()).isEqualTo(ExitStatus.BAD_INPUT);
        assertThat(outcome.run().getMessages())
                .anyMatch(each -> each.getText().contains("another run is writing here"));
    }

    @Test
    void keepsEqualQuestionsAskedAtTheSameTimeApart() throws Exception {
        Store store = new Store(folder.resolve("runs"));
        List<RunOutcome> second = new CopyOnWriteArrayList<>();
        Metric answer = new Metric("m", "M", 1, "", "");
        BadAnalyser other = BadAnalyser.running(context -> context.results().metric(answer));
        BadAnalyser slow = BadAnalyser.running(context -> {
            context.results().metric(answer);
            try {
                second.add(run(bench.request(other, Map.of(), store, Reuse.RESUME)));
            } catch (Exception e) {
                throw new IOException(e);
            }
        });

        RunOutcome first = run(bench.request(slow, Map.of(), store, Reuse.RESUME));

        assertThat(first.exitStatus()).isEqualTo(ExitStatus.MET);
        assertThat(second).singleElement().satisfies(outcome -> {
            assertThat(outcome.exitStatus()).isEqualTo(ExitStatus.MET);
            assertThat(outcome.directory()).isNotEqualTo(first.directory());
            assertThat(outcome.run().getProvenance().getKey()).isEqualTo(first.run().getProvenance().getKey());
        });
    }

    @Test
    void leavesAnAnalyserBehindThatDoesNotListen() throws Exception {
        BadAnalyser deaf = BadAnalyser.running(EngineTest::sleepWell);
        CancellationSource source = new CancellationSource();
        Thread.ofVirtual().start(() -> {
            sleep(200);
            source.cancel();
        });
        RunOutcome outcome = bench.engine().run(bench.request(deaf, Map.of(), out("deaf"), Reuse.RESUME),
                RunMonitor.none(), source);

        assertThat(outcome.exitStatus()).isEqualTo(ExitStatus.CANCELLED);
        assertThat(outcome.run().getMessages()).anyMatch(each -> each.getText().contains("did not stop"));
    }

    @Test
    void takesAnInterruptionForACancellationAndStillWritesTheManifest() throws Exception {
        BadAnalyser listening = BadAnalyser.running(context -> {
            while (true) {
                context.cancellation().check();
                Thread.onSpinWait();
            }
        });
        RunRequest request = bench.request(listening, Map.of(), out("interrupted"), Reuse.RESUME);
        AtomicReference<RunOutcome> outcome = new AtomicReference<>();
        AtomicBoolean stillInterrupted = new AtomicBoolean();
        Thread caller = Thread.ofPlatform().start(() -> {
            try {
                outcome.set(run(request));
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
            stillInterrupted.set(Thread.currentThread().isInterrupted());
        });
        while (!Files.exists(folder.resolve("interrupted/journal.jsonl"))) {
            sleep(10);
        }
        sleep(100);
        caller.interrupt();
        caller.join();

        assertThat(outcome.get().exitStatus()).isEqualTo(ExitStatus.CANCELLED);
        assertThat(folder.resolve("interrupted/run.assayrun")).exists();
        assertThat(stillInterrupted).isTrue();
    }

    @Test
    void throwsACancellationBeforeThereIsADirectory() {
        assertThatThrownBy(() -> bench.engine().run(bench.sum(out("never"), Reuse.RESUME), RunMonitor.none(),
                () -> true)).isInstanceOf(CancellationException.class);
        assertThat(folder.resolve("never")).doesNotExist();
    }

    @Test
    void noticesAnInputThatChangesDuringTheRun() throws Exception {
        BadAnalyser changing = BadAnalyser.running(context -> Files.writeString(bench.input(), "other content"));
        RunOutcome outcome = run(bench.request(changing, Map.of(), out("changing"), Reuse.RESUME));
        assertThat(outcome.exitStatus()).isEqualTo(ExitStatus.INTERNAL_ERROR);
        assertThat(outcome.run().getMessages().getFirst().getText()).contains("changed during the run");
    }

    @Test
    void runsSideBySide() throws Exception {
        List<Path> directories = Stream.of("a", "b", "c", "d").map(name -> folder.resolve(name + "/run")).toList();
        List<Exception> failures = new CopyOnWriteArrayList<>();
        List<Thread> threads = directories.stream().map(directory -> Thread.ofPlatform().start(() -> {
            try {
                run(bench.sum(new Directory(directory), Reuse.RESUME));
            } catch (Exception e) {
                failures.add(e);
            }
        })).toList();
        for (Thread thread : threads) {
            thread.join();
        }
        assertThat(failures).isEmpty();
        for (Path directory : directories) {
            assertThat(Snapshot.of(directory)).isEqualTo(Snapshot.of(directories.getFirst()));
        }
    }

    private static void sleepWell(RunContext context) {
        long end = System.nanoTime() + 8_000_000_000L;
        while (System.nanoTime() < end) {
            sleep(100);
        }
    }

    private static void sleep(long milliseconds) {
        try {
            Thread.sleep(milliseconds);
        } catch (InterruptedException _) {
            // deaf
        }
    }
}
