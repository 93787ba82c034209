/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.cli.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicLong;

import org.junit.jupiter.api.Test;

import org.modelassay.cli.internal.console.Console;
import org.modelassay.cli.internal.console.ProgressLine;
import org.modelassay.cli.internal.console.Quantities;

/** The line of progress, with a clock that stands still unless told. */
class ProgressLineTest {

    private static final long SECOND = 1_000_000_000L;

    private final AtomicLong clock = new AtomicLong();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    private ProgressLine line(boolean terminal, long total) {
        PrintStream stream = new PrintStream(err, true, StandardCharsets.UTF_8);
        return new ProgressLine(new Console(stream, stream, () -> terminal), "analysing", "bytes", total, clock::get);
    }

    private String written() {
        return err.toString(StandardCharsets.UTF_8);
    }

    @Test
    void tellsShareRateAndTimeLeft() {
        try (ProgressLine line = line(true, 8_000_000_000L)) {
            clock.set(2 * SECOND);
            line.advance(2_000_000_000L);
            assertThat(line.text()).isEqualTo("analysing   25 %  2.00 GB  1.00 GB/s  0:06 left");
        }
    }

    @Test
    void rewritesOneLineOnATerminalAndRemovesItAtTheEnd() {
        try (ProgressLine line = line(true, 100)) {
            for (int i = 0; i < 100; i++) {
                clock.addAndGet(SECOND / 100);
                line.advance(1);
            }
        }
        assertThat(written()).doesNotContain("\n").endsWith("\r" + " ".repeat(79) + "\r");
        assertThat(written().chars().filter(c -> c == '\r').count()).isBetween(5L, 8L);
    }

    @Test
    void writesAtMostTenLinesElsewhere() {
        try (ProgressLine line = line(false, 1000)) {
            for (int i = 0; i < 1000; i++) {
                clock.addAndGet(SECOND / 10);
                line.advance(1);
            }
        }
        assertThat(written().lines()).hasSize(10);
        assertThat(written()).doesNotContain("\r");
    }

    @Test
    void saysNothingElsewhereWhenTheWorkIsSoonDone() {
        try (ProgressLine line = line(false, 10)) {
            line.advance(10);
        }
        assertThat(written()).isEmpty();
    }

    @Test
    void staysWithinTheLineWhateverTheActivity() {
        try (ProgressLine line = line(true, 0)) {
            clock.set(SECOND);
            line.activity("model.layers.0.self_attn.q_proj.weight\n".repeat(5));
            assertThat(line.text()).hasSize(79).endsWith("...").doesNotContain("\n");
        }
    }

    @Test
    void writesQuantitiesAsPeopleReadThem() {
        assertThat(Quantities.bytes(0)).isEqualTo("0 B");
        assertThat(Quantities.bytes(999)).isEqualTo("999 B");
        assertThat(Quantities.bytes(2_147_483_648d)).isEqualTo("2.15 GB");
        assertThat(Quantities.count(33_554_432)).isEqualTo("33.6 M");
        assertThat(Quantities.count(7)).isEqualTo("7");
        assertThat(Quantities.duration(3723)).isEqualTo("1:02:03");
        assertThat(Quantities.duration(7.4)).isEqualTo("0:07");
    }
}
