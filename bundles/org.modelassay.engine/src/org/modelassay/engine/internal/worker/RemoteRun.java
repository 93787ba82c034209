/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.engine.internal.worker;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

import org.jspecify.annotations.Nullable;

import org.modelassay.analysis.Plan;
import org.modelassay.common.Cancellation;
import org.modelassay.common.InvalidInputException;
import org.modelassay.common.Progress;
import org.modelassay.engine.BrokenAnalyserException;
import org.modelassay.engine.RunMonitor;
import org.modelassay.engine.RunOutcome;
import org.modelassay.engine.RunRequest;
import org.modelassay.engine.internal.store.RunFiles;
import org.modelassay.engine.internal.xmi.XmiReader;
import org.modelassay.model.ExperimentsPackage;
import org.modelassay.model.Run;

/** One request to a worker, from this side. */
final class RemoteRun {

    private static final long STEP = 20;
    /** What an engine needs to abandon an analyser that does not listen, and to write what it has. */
    private static final long PATIENCE = TimeUnit.SECONDS.toNanos(3);
    private static final XmiReader.Limits LIMITS = new XmiReader.Limits(16 << 20, 100_000, 8);

    private final Worker worker;
    private final RunRequest request;
    private final RunMonitor monitor;
    private final Cancellation cancellation;
    private Progress progress = Progress.none();
    private @Nullable Path directory;
    private @Nullable Run head;
    private boolean cancelled;
    private boolean interrupted;
    private boolean reusable;

    RemoteRun(Worker worker, RunRequest request, RunMonitor monitor, Cancellation cancellation) {
        this.worker = worker;
        this.request = request;
        this.monitor = monitor;
        this.cancellation = cancellation;
    }

    /** Whether the worker is as good as new: it has ended its work, and in peace. */
    boolean isReusable() {
        return reusable && !cancelled;
    }

    /** Whether this thread was asked to stop; the caller says so again when everything is written. */
    boolean wasInterrupted() {
        return interrupted;
    }

    Plan plan() throws InvalidInputException, BrokenAnalyserException, IOException {
        Frame last = exchange(Frame.Kind.PLAN);
        if (last == null) {
            throw dead().broken();
        }
        if (last.kind() == Frame.Kind.PLANNED) {
            reusable = true;
            return FrameContents.plan(last);
        }
        throw Failure.read(new Fields(last)).refuse(request.analyser().id());
    }

    RunOutcome run() throws InvalidInputException, BrokenAnalyserException, IOException {
        Frame last = exchange(Frame.Kind.RUN);
        if (last == null) {
            return dead().outcome(directory, head, worker.printed());
        }
        Fields fields = new Fields(last);
        if (last.kind() == Frame.Kind.REFUSED) {
            throw Failure.read(fields).refuse(request.analyser().id());
        }
        Path home = Path.of(fields.text());
        boolean reused = Boolean.parseBoolean(fields.text());
        Throwable failure = Failure.read(fields).ofRun();
        DeadWorker.keep(home, worker.printed());
        reusable = failure == null;
        return new RunOutcome(home, RunFiles.of(home).readManifest(), reused, failure);
    }

    /** Sends the request and listens until the answer; {@code null} if the worker has ended without one. */
    private @Nullable Frame exchange(Frame.Kind kind) throws InvalidInputException, IOException {
        send(FrameContents.request(kind, request));
        long asked = 0;
        while (!worker.isOver()) {
            if (asked == 0 && (interrupted || cancellation.isRequested())) {
                asked = System.nanoTime();
                cancelled = true;
                send(new Frame(Frame.Kind.CANCEL));
            }
            try {
                if (asked != 0 && System.nanoTime() - asked > PATIENCE) {
                    worker.kill();
                }
                Frame frame = worker.next(STEP);
                if (frame != null && isLast(frame)) {
                    return frame;
                }
            } catch (InterruptedException _) {
                interrupted = true;
            }
        }
        return null;
    }

    private void send(Frame frame) {
        try {
            worker.send(frame);
        } catch (IOException _) {
            // it has ended; whoever listens finds out why
        }
    }

    private boolean isLast(Frame frame) throws InvalidInputException, IOException {
        Fields fields = new Fields(frame);
        switch (frame.kind()) {
        case DIRECTORY -> {
            Path known = Path.of(fields.text());
            directory = known;
            monitor.directory(known);
        }
        case HEAD -> head = (Run) new XmiReader(LIMITS).read(fields.text().getBytes(StandardCharsets.UTF_8),
                "the worker", ExperimentsPackage.Literals.RUN);
        case PHASE -> progress = monitor.phase(fields.text(), fields.text(), fields.number());
        case ADVANCE -> progress.advance(fields.number());
        case ACTIVITY -> progress.activity(fields.text());
        case MESSAGE -> monitor.message(FrameContents.message(frame));
        case PLANNED, ENDED, REFUSED -> {
            return true;
        }
        case PLAN, RUN, CANCEL, READY -> throw new IOException("the worker answered out of turn: " + frame.kind());
        }
        return false;
    }

    private DeadWorker dead() {
        return new DeadWorker(request.analyser(), worker, cancelled, monitor);
    }
}
