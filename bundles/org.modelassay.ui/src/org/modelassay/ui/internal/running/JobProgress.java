/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.ui.internal.running;

import java.nio.file.Path;

import org.eclipse.core.runtime.IProgressMonitor;
import org.modelassay.common.Diagnostic;
import org.modelassay.common.Progress;
import org.modelassay.engine.RunMonitor;
import org.modelassay.ui.internal.presentation.ActiveRun;

/** Tells the platform's progress what a run tells; the run itself is told first. */
final class JobProgress implements RunMonitor, AutoCloseable {

    private static final int TICKS = 1000;
    private static final double READING = 0.15;
    private static final double WRITING = 0.95;
    private static final long QUIET_NANOS = 100_000_000L;

    private final ActiveRun run;
    private final IProgressMonitor monitor;
    private int told;
    private long lastText;

    JobProgress(ActiveRun run, IProgressMonitor monitor) {
        this.run = run;
        this.monitor = monitor;
        monitor.beginTask(run.snapshot().experiment(), TICKS);
    }

    @Override
    public void directory(Path directory) {
        run.directory(directory);
    }

    @Override
    public Progress phase(String name, String unit, long total) {
        Progress inner = run.phase(name, unit, total);
        double from = name.startsWith("reading") ? 0 : name.startsWith("writing") ? WRITING : READING;
        double to = name.startsWith("reading") ? READING : name.startsWith("writing") ? 1 : WRITING;
        tell(from);
        return new Progress() {
            @Override
            public void advance(long amount) {
                inner.advance(amount);
                tell(from + (to - from) * run.snapshot().fraction());
            }

            @Override
            public void activity(String text) {
                inner.activity(text);
            }
        };
    }

    @Override
    public void message(Diagnostic message) {
        run.message(message);
        RunConsole.say(run.snapshot().experiment() + ": " + message.text());
    }

    private synchronized void tell(double fraction) {
        int ticks = (int) Math.round(TICKS * fraction);
        if (ticks > told) {
            monitor.worked(ticks - told);
            told = ticks;
        }
        long now = System.nanoTime();
        if (now - lastText > QUIET_NANOS) {
            lastText = now;
            monitor.subTask(run.snapshot().activity());
        }
    }

    @Override
    public void close() {
        monitor.done();
    }
}
