/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.cli.tests;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What every command has in common. */
class CommandsTest {

    @Test
    void helpIsWhatWasAskedForAndGoesToStandardOutput() {
        Called help = Called.with(ToyEngine.done(), "--help");
        assertThat(help.status()).isZero();
        assertThat(help.out()).contains("quickstart", "analyse", "run", "list", "describe", "validate", "report",
                "inspect", "Exit status:");
        assertThat(help.err()).isEmpty();
    }

    @Test
    void helpExplainsACommand() {
        Called help = Called.with(ToyEngine.done(), "help", "analyse");
        assertThat(help.status()).isZero();
        assertThat(help.out()).contains("--in", "--set", "--out", "--expect", "--seed", "--threads", "--resume",
                "--fresh", "--json", "Examples:");
    }

    @Test
    void anUnknownCommandIsNamedWithTheNearest() {
        Called called = Called.with(ToyEngine.done(), "inspekt");
        assertThat(called.status()).isEqualTo(2);
        assertThat(called.out()).isEmpty();
        assertThat(called.err()).startsWith("error: there is no such command: inspekt").contains("mean: inspect ");
    }

    @Test
    void anUnknownOptionIsNamedWithTheNearest() {
        Called called = Called.with(ToyEngine.done(), "list", "--jsn");
        assertThat(called.status()).isEqualTo(2);
        assertThat(called.err()).contains("--jsn", "Did you mean: --json?");
    }

    @Test
    void aMissingCommandIsAFaultOfUsage() {
        assertThat(Called.with(ToyEngine.done()).status()).isEqualTo(2);
    }

    @Test
    void listsAnalysersForPeopleAndForPrograms() {
        assertThat(Called.with(ToyEngine.done(), "list").out()).isEqualToNormalizingNewlines(
                "toy.count  toys  Toy count\n");
        assertThat(Called.with(ToyEngine.done(), "list", "--json").out())
                .contains("\"id\" : \"org.example.toy.count\"", "\"problems\" : [ ]");
    }

    @Test
    void describesParametersWithTypeRangeDefaultAndUnit() {
        Called called = Called.with(ToyEngine.done(), "describe", "toy.count");
        assertThat(called.status()).isZero();
        assertThat(called.out()).contains("step  whole number from 1 to 100, default 5 tokens", "How far to count.",
                "base  checkpoint", "tuned  checkpoint, several in order, optional", "On counting");
    }

    @Test
    void describesForPrograms() {
        assertThat(Called.with(ToyEngine.done(), "describe", "toy.count", "--json").out())
                .contains("\"default\" : \"5\"", "\"min\" : 1.0", "\"role\" : \"base\"");
    }

    @Test
    void aFaultOfTheProgramIsOneMessageWithoutAStackTrace() {
        ToyEngine engine = new ToyEngine(_ -> {
            throw new IllegalStateException("the gears are stuck");
        });
        Called called = Called.with(engine, "analyse", "toy.count", "--in", "base=a");
        assertThat(called.status()).isEqualTo(3);
        assertThat(called.err()).contains("internal error", "the gears are stuck", "details in")
                .doesNotContain("\tat ");
    }
}
