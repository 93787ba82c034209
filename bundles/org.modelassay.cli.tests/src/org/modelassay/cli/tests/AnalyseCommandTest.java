/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.cli.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;

import org.modelassay.analysis.Input;
import org.modelassay.common.Diagnostic;
import org.modelassay.common.InvalidInputException;
import org.modelassay.engine.Bound;
import org.modelassay.engine.RunRequest;
import org.modelassay.engine.RunRequest.Reuse;
import org.modelassay.model.Comparator;
import org.modelassay.model.Outcome;
import org.modelassay.model.RunStatus;

/** The command {@code analyse}. */
class AnalyseCommandTest {

    @Test
    void turnsArgumentsIntoAQuestion() {
        ToyEngine engine = ToyEngine.done();
        Called called = Called.with(engine, "analyse", "toy.count", "--in", "base=some where/a", "--in", "tuned=b/x",
                "--in", "tuned=c/x", "--set", "step=7", "--out", "result", "--seed", "42", "--threads", "3",
                "--fresh", "--expect", "count >= 4 ± 0.5");
        assertThat(called.status()).as(called.err()).isZero();
        RunRequest request = engine.requests.getFirst();
        assertThat(request.experiment()).isEqualTo("toy.count");
        assertThat(request.inputs()).extracting(Input::role).containsExactly("base", "tuned", "tuned");
        assertThat(request.inputs()).extracting(Input::name).containsExactly("a", "x", "x-2");
        assertThat(request.inputs().getFirst().path()).isEqualTo(Path.of("some where/a").toAbsolutePath());
        assertThat(request.parameters()).containsExactly(java.util.Map.entry("step", "7"));
        assertThat(request.seed()).isEqualTo(42);
        assertThat(request.threads()).isEqualTo(3);
        assertThat(request.reuse()).isEqualTo(Reuse.FRESH);
        assertThat(request.output()).isEqualTo(new RunRequest.Directory(Path.of("result").toAbsolutePath()));
        assertThat(request.bounds()).extracting(Bound::metric, Bound::comparator, Bound::value, Bound::tolerance)
                .containsExactly(org.assertj.core.api.Assertions.tuple("count", Comparator.GREATER_OR_EQUAL, 4.0,
                        0.5));
    }

    @Test
    void resumesUnderRunsByDefault() {
        ToyEngine engine = ToyEngine.done();
        Called.with(engine, "analyse", "toy.count", "--in", "base=a");
        assertThat(engine.requests.getFirst().reuse()).isEqualTo(Reuse.RESUME);
        assertThat(engine.requests.getFirst().output())
                .isEqualTo(new RunRequest.Store(Path.of("runs").toAbsolutePath()));
    }

    @Test
    void printsTheAnswerAndTheVerdict() {
        Called called = Called.with(ToyEngine.verdict(Outcome.FAIL), "analyse", "toy.count", "--in", "base=a");
        assertThat(called.status()).isEqualTo(1);
        assertThat(called.out()).contains("toy.count: three", "FAIL: count is 3, expected at least 4", "report: ");
    }

    @Test
    void keepsStandardOutputForThePrograms() {
        Called called = Called.with(ToyEngine.verdict(Outcome.PASS), "analyse", "toy.count", "--in", "base=a",
                "--json");
        assertThat(called.status()).isZero();
        assertThat(called.out()).isEqualTo("{\"status\":\"done\"}\n");
        assertThat(called.err()).contains("toy.count: three");
    }

    @Test
    void endsAsTheRunEnded() {
        assertThat(Called.with(ToyEngine.verdict(Outcome.INCONCLUSIVE), "analyse", "toy.count").status()).isEqualTo(5);
        assertThat(Called.with(new ToyEngine(run -> run.setStatus(RunStatus.CANCELLED)), "analyse", "toy.count")
                .status()).isEqualTo(4);
        assertThat(Called.with(new ToyEngine(run -> run.setStatus(RunStatus.INCONCLUSIVE)), "analyse", "toy.count")
                .status()).isEqualTo(5);
    }

    @Test
    void refusesBadInputWithEveryProblemAndStatus2() {
        ToyEngine engine = new ToyEngine(_ -> {
            throw new InvalidInputException(Diagnostic.error("--set step", "700 is more than 100", "use 1 to 100"));
        });
        Called called = Called.with(engine, "analyse", "toy.count");
        assertThat(called.status()).isEqualTo(2);
        assertThat(called.out()).isEmpty();
        assertThat(called.err()).isEqualToNormalizingNewlines(
                "error: --set step: 700 is more than 100; use 1 to 100\n");
    }

    @Test
    void namesAMissingFile() {
        ToyEngine engine = new ToyEngine(_ -> {
            throw new NoSuchFileException("/no/such");
        });
        Called called = Called.with(engine, "analyse", "toy.count");
        assertThat(called.status()).isEqualTo(2);
        assertThat(called.err()).contains("/no/such: there is no such file");
    }

    @Test
    void refusesWhatItCannotRead() {
        for (String[] arguments : new String[][] {
                {"analyse", "toy.cuont"},
                {"analyse", "toy.count", "--in", "base"},
                {"analyse", "toy.count", "--in", "=a"},
                {"analyse", "toy.count", "--set", "step"},
                {"analyse", "toy.count", "--set", "step=1", "--set", "step=2"},
                {"analyse", "toy.count", "--expect", "count >= 4 %"},
                {"analyse", "toy.count", "--threads", "0"},
                {"analyse", "toy.count", "--threads", "many"},
                {"analyse", "toy.count", "--resume", "--fresh"},
                {"analyse"}}) {
            ToyEngine engine = ToyEngine.done();
            Called called = Called.with(engine, arguments);
            assertThat(called.status()).as(String.join(" ", arguments)).isEqualTo(2);
            assertThat(called.err()).as(String.join(" ", arguments)).startsWith("error: ").doesNotContain("\tat ");
            assertThat(engine.requests).isEmpty();
        }
    }

    @Test
    void showsNoControlCharactersOfOthers() {
        ToyEngine engine = new ToyEngine(_ -> {
            throw new InvalidInputException(Diagnostic.error("x", "\u001b[2Jgone \u202egnorw", ""));
        });
        assertThat(Called.with(engine, "analyse", "toy.count").err()).contains("\\u001b[2Jgone", "\\u202e")
                .doesNotContain("\u001b", "\u202e");
    }
}
