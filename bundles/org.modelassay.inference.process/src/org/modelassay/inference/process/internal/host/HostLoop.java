/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.inference.process.internal.host;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

import org.modelassay.common.CancellationSource;
import org.modelassay.inference.InferenceService;
import org.modelassay.inference.process.internal.memory.Exchange;
import org.modelassay.inference.process.internal.wire.Failures;
import org.modelassay.inference.process.internal.wire.Frame;
import org.modelassay.inference.process.internal.wire.Message;
import org.modelassay.inference.process.internal.wire.Operations;

/** Answers the requests of another process until that ends. Every request has a thread, so that none waits for one. */
public final class HostLoop {

    private final Objects objects;

    private final Exchange exchange;

    private final Operations operations = new Operations();

    private final ExecutorService threads = Executors.newCachedThreadPool(
            Thread.ofPlatform().daemon().name("request ", 0).factory());

    private final Map<Long, CancellationSource> running = new ConcurrentHashMap<>();

    /**
     * A loop that has not begun.
     *
     * @param service  what runs models in this process
     * @param exchange the other process
     */
    public HostLoop(InferenceService service, Exchange exchange) {
        this.objects = new Objects(service);
        this.exchange = exchange;
    }

    /**
     * Serves until the other process closes its end; then asks everything that runs to stop.
     *
     * @throws IOException if what comes is no message
     */
    public void serve() throws IOException {
        exchange.stream().write(Frame.of(Frame.Kind.READY, 0, ""));
        try {
            for (Optional<Frame> frame = exchange.stream().read(); frame.isPresent();
                    frame = exchange.stream().read()) {
                take(frame.get());
            }
        } finally {
            running.values().forEach(CancellationSource::cancel);
        }
    }

    private void take(Frame frame) throws IOException {
        switch (frame.kind()) {
        case CALL -> {
            CancellationSource stop = new CancellationSource();
            running.put(frame.request(), stop);
            threads.execute(() -> answer(frame, stop));
        }
        case CANCEL -> Optional.ofNullable(running.get(frame.request())).ifPresent(CancellationSource::cancel);
        case RELEASE -> exchange.pool().release(frame.text());
        default -> throw new IOException("a process for models was told " + frame.kind());
        }
    }

    private void answer(Frame frame, CancellationSource stop) {
        try {
            reply(frame, stop);
        } catch (IOException _) {
            // nobody waits for the answer
        } finally {
            running.remove(frame.request());
        }
    }

    private void reply(Frame frame, CancellationSource stop) throws IOException {
        Message answer;
        Frame.Kind kind = Frame.Kind.RESULT;
        try {
            answer = new Call(objects, operations, stop).answer(frame);
        } catch (Throwable thrown) {
            answer = Failures.message(thrown);
            kind = Frame.Kind.FAILURE;
        }
        try {
            exchange.send(Frame.of(kind, frame.request(), ""), answer);
        } catch (IOException full) {
            exchange.send(Frame.of(Frame.Kind.FAILURE, frame.request(), ""), Failures.message(full));
        }
    }
}
