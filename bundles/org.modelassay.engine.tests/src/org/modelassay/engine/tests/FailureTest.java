/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.engine.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.modelassay.analysis.AnalysisException;
import org.modelassay.analysis.Analyser;
import org.modelassay.analysis.Plan;
import org.modelassay.analysis.RunContext;
import org.modelassay.analysis.UnitOfWork;
import org.modelassay.analysis.result.Artifact;
import org.modelassay.analysis.result.Column;
import org.modelassay.analysis.result.Metric;
import org.modelassay.analysis.result.Statement;
import org.modelassay.analysis.result.Table;
import org.modelassay.analysis.result.TableWriter;
import org.modelassay.common.Cancellation;
import org.modelassay.common.Diagnostic;
import org.modelassay.common.InvalidInputException;
import org.modelassay.engine.Bound;
import org.modelassay.engine.BrokenAnalyserException;
import org.modelassay.engine.ExitStatus;
import org.modelassay.engine.RunMonitor;
import org.modelassay.engine.RunOutcome;
import org.modelassay.engine.RunRequest.Directory;
import org.modelassay.engine.RunRequest.Reuse;
import org.modelassay.engine.tests.toy.BadAnalyser;
import org.modelassay.engine.tests.toy.BadAnalyser.Runner;
import org.modelassay.engine.tests.toy.Workbench;
import org.modelassay.model.RunStatus;

class FailureTest {

    private static final Metric METRIC = new Metric("m", "M", 1, "", "");

    @TempDir
    Path folder = Path.of("");

    private RunOutcome run(Analyser<?> analyser, String... bounds) throws Exception {
        Workbench bench = new Workbench(folder);
        Bound[] parsed = new Bound[bounds.length];
        for (int i = 0; i < bounds.length; i++) {
            parsed[i] = Bound.parse(bounds[i]);
        }
        return bench.engine().run(
                bench.request(analyser, Map.of(), new Directory(folder.resolve("out")), Reuse.RESUME, parsed),
                RunMonitor.none(), Cancellation.never());
    }

    static Stream<Arguments> endings() {
        return Stream.of(
                ending("throws", RunStatus.FAILED, ExitStatus.INTERNAL_ERROR, "org.modelassay.engine.tests failed",
                        context -> {
                            throw new IllegalStateException("a bug");
                        }),
                ending("exhausts memory", RunStatus.FAILED, ExitStatus.INTERNAL_ERROR, "ran out of memory",
                        context -> {
                            throw new OutOfMemoryError("Java heap space");
                        }),
                ending("throws what cannot be described", RunStatus.FAILED, ExitStatus.INTERNAL_ERROR,
                        "without saying how", context -> {
                            throw new IllegalStateException() {
                                private static final long serialVersionUID = 1L;

                                @Override
                                public String toString() {
                                    throw new IllegalArgumentException("no words");
                                }
                            };
                        }),
                ending("lacks a class", RunStatus.FAILED, ExitStatus.INTERNAL_ERROR, "NoClassDefFoundError",
                        context -> {
                            throw new NoClassDefFoundError("gone");
                        }),
                ending("cancels itself", RunStatus.FAILED, ExitStatus.INTERNAL_ERROR, "cancelled itself",
                        context -> {
                            throw new CancellationException("on a whim");
                        }),
                ending("cannot read", RunStatus.FAILED, ExitStatus.INTERNAL_ERROR, "device gone", context -> {
                    throw new IOException("device gone");
                }),
                ending("refuses its input", RunStatus.FAILED, ExitStatus.BAD_INPUT, "is truncated", context -> {
                    throw new InvalidInputException(Diagnostic.error("model", "is truncated", "copy it again"));
                }),
                ending("has no answer", RunStatus.INCONCLUSIVE, ExitStatus.INCONCLUSIVE, "too few tokens", context -> {
                    throw new AnalysisException("too few tokens");
                }),
                ending("gives no result", RunStatus.INCONCLUSIVE, ExitStatus.INCONCLUSIVE, "gave no result",
                        context -> {}),
                ending("gives a sentence only", RunStatus.INCONCLUSIVE, ExitStatus.INCONCLUSIVE, "gave no result",
                        context -> context.results().statement(new Statement("answer", Statement.Kind.ANSWER, "Yes.",
                                Statement.Outcome.NONE))),
                ending("forgets to close a table", RunStatus.FAILED, ExitStatus.INTERNAL_ERROR, "was not closed",
                        FailureTest::leaveOpen),
                ending("forgets to write a file", RunStatus.FAILED, ExitStatus.INTERNAL_ERROR, "was not written",
                        context -> context.results().artifact(new Artifact("mask", "Mask", "bin", ""))),
                ending("climbs out of the directory", RunStatus.FAILED, ExitStatus.INTERNAL_ERROR,
                        "cannot name a file",
                        context -> context.results().artifact(new Artifact("../../etc", "Mask", "bin", ""))),
                ending("gives a name twice", RunStatus.FAILED, ExitStatus.INTERNAL_ERROR, "a second metric",
                        context -> {
                            context.results().metric(METRIC);
                            context.results().metric(METRIC);
                        }),
                ending("gives a cell of another type", RunStatus.FAILED, ExitStatus.INTERNAL_ERROR, "of type NUMBER",
                        context -> {
                            try (TableWriter table = context.results().table(
                                    new Table("t", "T", List.of(Column.number("x", "X", "")), ""))) {
                                table.row("text");
                            }
                        }));
    }

    private static void leaveOpen(RunContext context) throws IOException {
        TableWriter table = context.results().table(new Table("t", "T", List.of(Column.text("x", "X")), ""));
        table.row("one");
    }

    private static Arguments ending(String name, RunStatus status, ExitStatus exit, String message, Runner runner) {
        return Arguments.of(name, status, exit, message, runner);
    }

    @ParameterizedTest(name = "an analyser that {0}")
    @MethodSource("endings")
    void isToldWithStatusAndReason(String name, RunStatus status, ExitStatus exit, String message, Runner runner)
            throws Exception {
        RunOutcome outcome = run(BadAnalyser.running(runner), "m > 0");
        assertThat(outcome.run().getStatus()).isEqualTo(status);
        assertThat(outcome.exitStatus()).isEqualTo(exit);
        assertThat(outcome.run().getMessages()).anyMatch(each -> each.getText().contains(message));
        assertThat(outcome.run().getVerdicts()).isEmpty();
        assertThat(outcome.directory().resolve("run.assayrun")).exists();
        assertThat(outcome.directory().resolve("result.json")).exists();
    }

    @Test
    void refusesLateResults() throws Exception {
        List<Throwable> thrown = new CopyOnWriteArrayList<>();
        Thread[] late = new Thread[1];
        run(BadAnalyser.running(context -> {
            context.results().metric(METRIC);
            late[0] = Thread.ofPlatform().start(() -> {
                try {
                    Thread.sleep(500);
                    context.results().metric(new Metric("late", "Late", 1, "", ""));
                } catch (InterruptedException | RuntimeException e) {
                    thrown.add(e);
                }
            });
        }));
        late[0].join();
        assertThat(thrown).singleElement().isInstanceOf(IllegalStateException.class);
    }

    @Test
    void saysWhichPlugInGivesNoSoundPlan() {
        Runner any = context -> {};
        assertThatThrownBy(() -> run(new BadAnalyser(() -> {
            throw new IllegalStateException("a bug");
        }, any))).isInstanceOf(BrokenAnalyserException.class).hasMessageContaining("org.modelassay.engine.tests");
        assertThatThrownBy(() -> run(new BadAnalyser(() -> new Plan(
                List.of(new UnitOfWork("u", 1), new UnitOfWork("u", 1)), "units", 0, 0, 0, List.of()), any)))
                .isInstanceOf(BrokenAnalyserException.class).hasMessageContaining("two units of the name u");
        assertThatThrownBy(() -> run(new BadAnalyser(
                () -> new Plan(List.of(), "units", 0, 0, 0, List.of(Diagnostic.error("base", "is empty", ""))), any)))
                .isInstanceOf(InvalidInputException.class).hasMessage("base: is empty");
        assertThat(folder.resolve("out")).doesNotExist();
    }

    @Test
    void refusesAPlanThatNeedsMoreMemoryThanThereIs() {
        long tooMuch = Runtime.getRuntime().maxMemory() + 1;
        assertThatThrownBy(() -> run(new BadAnalyser(
                () -> new Plan(List.of(), "units", 0, 0, tooMuch, List.of()), _ -> {})))
                .isInstanceOf(InvalidInputException.class).hasMessageContaining("of memory, Java may take")
                .hasMessageContaining("MODELASSAY_JAVA_OPTS=-Xmx");
        assertThat(folder.resolve("out")).doesNotExist();
    }

    @Test
    void countsAnAbsentMetricAsInconclusiveAndNamesItsNeighbours() throws Exception {
        RunOutcome outcome = run(BadAnalyser.running(context -> context.results().metric(METRIC)), "mm > 0", "m > 0");
        assertThat(outcome.exitStatus()).isEqualTo(ExitStatus.INCONCLUSIVE);
        assertThat(outcome.run().getVerdicts().getFirst().getMessage())
                .isEqualTo("there is no metric mm; did you mean m?");
    }
}
