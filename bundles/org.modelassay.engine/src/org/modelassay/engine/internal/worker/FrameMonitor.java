/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.engine.internal.worker;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

import org.jspecify.annotations.Nullable;

import org.modelassay.common.Diagnostic;
import org.modelassay.common.Progress;
import org.modelassay.engine.RunMonitor;
import org.modelassay.engine.internal.run.HeadWatcher;
import org.modelassay.engine.internal.xmi.XmiWriter;
import org.modelassay.model.Run;

/** Tells another process how a run goes; of progress only as much as a person can see. */
final class FrameMonitor implements RunMonitor, HeadWatcher {

    private static final long INTERVAL = TimeUnit.MILLISECONDS.toNanos(50);

    private final FrameOutput out;
    private @Nullable Phase current;

    /** One phase; whoever reports to an earlier one is not heard. */
    private final class Phase implements Progress {

        private final AtomicLong done = new AtomicLong();
        private final AtomicLong told = new AtomicLong(System.nanoTime() - INTERVAL);

        @Override
        public void advance(long amount) {
            done.addAndGet(amount);
            if (isTime()) {
                flush();
            }
        }

        @Override
        public void activity(String text) {
            if (isTime()) {
                write(this, new Frame(Frame.Kind.ACTIVITY, text));
            }
        }

        private boolean isTime() {
            long now = System.nanoTime();
            long last = told.get();
            return now - last > INTERVAL && told.compareAndSet(last, now);
        }

        void flush() {
            long amount = done.getAndSet(0);
            if (amount != 0) {
                write(this, new Frame(Frame.Kind.ADVANCE, Long.toString(amount)));
            }
        }
    }

    FrameMonitor(FrameOutput out) {
        this.out = out;
    }

    @Override
    public void directory(Path directory) {
        write(new Frame(Frame.Kind.DIRECTORY, directory.toString()));
    }

    @Override
    public void head(Run head) {
        write(new Frame(Frame.Kind.HEAD, new XmiWriter().write(head)));
    }

    @Override
    public synchronized Progress phase(String name, String unit, long total) {
        flush();
        Phase next = new Phase();
        current = next;
        write(new Frame(Frame.Kind.PHASE, name, unit, Long.toString(total)));
        return next;
    }

    @Override
    public void message(Diagnostic message) {
        write(FrameContents.message(message));
    }

    synchronized void flush() {
        Phase phase = current;
        if (phase != null) {
            phase.flush();
        }
    }

    private synchronized void write(Phase phase, Frame frame) {
        if (phase == current) {
            write(frame);
        }
    }

    private void write(Frame frame) {
        try {
            out.write(frame);
        } catch (IOException _) {
            // nobody listens any more; the end of the input says the same, and ends the run
        }
    }
}
