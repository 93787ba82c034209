/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.cli.internal.console;

import java.io.PrintStream;
import java.util.Locale;
import java.util.function.LongSupplier;

import org.modelassay.common.Progress;

/**
 * One line on standard error that says how far the work is: share, rate, time left.
 *
 * <p>On a terminal the line is rewritten a few times a second; elsewhere a new line appears at every tenth of the work
 * and no sooner than after two seconds, so that a log stays short. Safe to use from any thread.
 */
public final class ProgressLine implements Progress, AutoCloseable {

    private static final int WIDTH = 79;
    private static final long REFRESH_NANOS = 200_000_000L;
    private static final long SPARSE_NANOS = 2_000_000_000L;
    private static final double NANOS_PER_SECOND = 1e9;
    private static final int SPARSE_STEPS = 10;
    private static final double SETTLED_SECONDS = 0.5;

    private final PrintStream err;
    private final boolean terminal;
    private final LongSupplier clock;
    private final String label;
    private final String workUnit;
    private final long total;
    private final long start;
    private long done;
    private long lastShown;
    private int lastStep;
    private boolean visible;
    private String activity = "";

    /**
     * Starts the line.
     *
     * @param console  where to write
     * @param label    what is running, in a word or two
     * @param workUnit what amounts are counted in, as a plural; {@code bytes} are shown with a prefix
     * @param total    the whole work, or 0 when it is not known
     */
    public ProgressLine(Console console, String label, String workUnit, long total) {
        this(console, label, workUnit, total, System::nanoTime);
    }

    /**
     * Starts the line with a clock of one's own.
     *
     * @param console  where to write
     * @param label    what is running
     * @param workUnit what amounts are counted in
     * @param total    the whole work, or 0
     * @param clock    nanoseconds from any origin
     */
    public ProgressLine(Console console, String label, String workUnit, long total, LongSupplier clock) {
        this.err = console.err();
        this.terminal = console.terminal().getAsBoolean();
        this.label = label;
        this.workUnit = workUnit;
        this.total = total;
        this.clock = clock;
        this.start = clock.getAsLong();
        this.lastShown = start;
    }

    @Override
    public synchronized void advance(long amount) {
        done += amount;
        refresh();
    }

    @Override
    public synchronized void activity(String text) {
        activity = SafeText.of(text).replace('\n', ' ').replace('\r', ' ');
        refresh();
    }

    private void refresh() {
        if (!terminal) {
            sparse();
        } else if (clock.getAsLong() - lastShown >= REFRESH_NANOS) {
            lastShown = clock.getAsLong();
            visible = true;
            err.print('\r' + padded(text()));
            err.flush();
        }
    }

    private void sparse() {
        int step = total <= 0 ? 0 : (int) Math.min(SPARSE_STEPS, done * SPARSE_STEPS / total);
        long now = clock.getAsLong();
        if (step > lastStep && now - lastShown >= SPARSE_NANOS) {
            lastStep = step;
            lastShown = now;
            err.println(text());
        }
    }

    /**
     * The line as it stands.
     *
     * @return share, amount, rate, time left and activity, as far as they are known
     */
    public synchronized String text() {
        StringBuilder text = new StringBuilder(label);
        if (total > 0) {
            text.append(String.format(Locale.ROOT, "  %3.0f %%", Math.min(100.0, 100.0 * done / total)));
        }
        if (done > 0) {
            text.append("  ").append(amount(done)).append("  ").append(amount(done / seconds())).append("/s");
        }
        if (total > done && done >= total / 100 && done > 0 && seconds() > SETTLED_SECONDS) {
            text.append("  ").append(Quantities.duration(seconds() * (total - done) / done)).append(" left");
        }
        if (!activity.isEmpty()) {
            text.append("  ").append(activity);
        }
        return text.length() <= WIDTH ? text.toString() : text.substring(0, WIDTH - 3) + "...";
    }

    private String amount(double value) {
        return "bytes".equals(workUnit) ? Quantities.bytes(value) : Quantities.count(value) + ' ' + workUnit;
    }

    private double seconds() {
        return Math.max(1e-3, (clock.getAsLong() - start) / NANOS_PER_SECOND);
    }

    private static String padded(String text) {
        return text + " ".repeat(WIDTH - text.length());
    }

    /** Removes the line from a terminal; what follows begins on an empty line. */
    @Override
    public synchronized void close() {
        if (visible) {
            err.print('\r' + " ".repeat(WIDTH) + '\r');
            err.flush();
            visible = false;
        }
    }
}
