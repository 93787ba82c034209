/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.engine.internal.worker;

import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

import org.modelassay.common.CancellationSource;
import org.modelassay.common.InvalidInputException;
import org.modelassay.engine.AnalyserRegistry;
import org.modelassay.engine.BrokenAnalyserException;
import org.modelassay.engine.Engine;
import org.modelassay.engine.RunOutcome;

/**
 * The worker's side: answers one request after the other until the input ends.
 *
 * <p>A cancellation is for the request that is being answered, and for all that follow.
 */
public final class WorkerLoop {

    private final AnalyserRegistry registry;
    private final Engine engine;
    private final FrameInput in;
    private final FrameOutput out;
    private final Runnable orphaned;
    private final CancellationSource cancellation = new CancellationSource();
    private final BlockingQueue<Optional<Frame>> requests = new LinkedBlockingQueue<>();

    /**
     * Creates a loop.
     *
     * @param registry finds analysers
     * @param engine   plans and runs them in this process
     * @param in       requests
     * @param out      answers
     * @param orphaned called, in a thread of its own, when the input has ended: nobody waits for answers any more
     */
    public WorkerLoop(AnalyserRegistry registry, Engine engine, FrameInput in, FrameOutput out, Runnable orphaned) {
        this.registry = registry;
        this.engine = engine;
        this.in = in;
        this.out = out;
        this.orphaned = orphaned;
    }

    /**
     * Answers requests until the input ends.
     *
     * @throws IOException          if an answer cannot be written
     * @throws InterruptedException if this thread is interrupted
     */
    public void serve() throws IOException, InterruptedException {
        Thread.ofPlatform().daemon().name("requests").start(this::listen);
        out.write(new Frame(Frame.Kind.READY));
        Optional<Frame> request = requests.take();
        while (request.isPresent()) {
            out.write(answer(request.get()));
            request = requests.take();
        }
    }

    private void listen() {
        try {
            Optional<Frame> frame = in.read();
            while (frame.isPresent()) {
                if (frame.get().kind() == Frame.Kind.CANCEL) {
                    cancellation.cancel();
                } else {
                    requests.add(frame);
                }
                frame = in.read();
            }
        } catch (IOException _) {
            // as good as the end
        }
        cancellation.cancel();
        requests.add(Optional.empty());
        orphaned.run();
    }

    private Frame answer(Frame request) {
        try {
            var question = FrameContents.request(request, registry);
            if (request.kind() == Frame.Kind.PLAN) {
                return FrameContents.plan(engine.plan(question, cancellation).plan());
            }
            FrameMonitor monitor = new FrameMonitor(out);
            RunOutcome outcome = engine.run(question, monitor, cancellation);
            monitor.flush();
            Texts texts = new Texts().add(outcome.directory().toString()).add(Boolean.toString(outcome.reused()));
            Failure.of(outcome.failure().orElse(null)).write(texts);
            return texts.frame(Frame.Kind.ENDED);
        } catch (InvalidInputException | BrokenAnalyserException | IOException | RuntimeException e) {
            return refused(e);
        }
    }

    private static Frame refused(Exception failure) {
        Texts texts = new Texts();
        Failure.of(failure).write(texts);
        return texts.frame(Frame.Kind.REFUSED);
    }
}
