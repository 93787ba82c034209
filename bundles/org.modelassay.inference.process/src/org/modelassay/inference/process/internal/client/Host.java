/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.inference.process.internal.client;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicLong;

import org.jspecify.annotations.Nullable;

import org.modelassay.common.Cancellation;
import org.modelassay.inference.InferenceException;
import org.modelassay.inference.process.HostLauncher;
import org.modelassay.inference.process.internal.memory.Exchange;
import org.modelassay.inference.process.internal.memory.ExchangeFolder;
import org.modelassay.inference.process.internal.memory.SegmentPool;
import org.modelassay.inference.process.internal.memory.SharedSegment;
import org.modelassay.inference.process.internal.wire.Frame;
import org.modelassay.inference.process.internal.wire.FrameStream;
import org.modelassay.inference.process.internal.wire.Message;

/** A process that runs models for this one, from its start to its end. Safe for use by many threads. */
public final class Host implements AutoCloseable {

    private static final System.Logger LOG = System.getLogger(Host.class.getName());

    private static final long START_SECONDS = 120;

    private static final long END_SECONDS = 4;

    private static final long LOOK_MILLIS = 20;

    private static final long PATIENCE_NANOS = TimeUnit.SECONDS.toNanos(5);

    private final Process process;

    private final ExchangeFolder folder;

    private final Exchange exchange;

    private final Printed printed = new Printed();

    private final Map<Long, Pending> waiting = new ConcurrentHashMap<>();

    private final Map<Long, String> lent = new ConcurrentHashMap<>();

    private final AtomicLong requests = new AtomicLong();

    private final Pending start = new Pending("start");

    private volatile @Nullable HostLostException lost;

    private volatile boolean closing;

    private Host(Process process, ExchangeFolder folder) {
        this.process = process;
        this.folder = folder;
        this.exchange = new Exchange(new FrameStream(process.getInputStream(), process.getOutputStream()),
                new SegmentPool(folder.folders(), "client"));
    }

    /**
     * Starts a process and waits until it can be asked.
     *
     * @param launcher     starts it
     * @param cancellation gives up
     * @return the process
     * @throws InferenceException if it does not start
     */
    public static Host start(HostLauncher launcher, Cancellation cancellation) throws InferenceException {
        try {
            ExchangeFolder folder = ExchangeFolder.create();
            Host host;
            try {
                host = new Host(launcher.launch(folder.folders()), folder);
            } catch (IOException e) {
                folder.close();
                throw e;
            }
            host.begin(cancellation);
            return host;
        } catch (IOException e) {
            throw new InferenceException("the process for models does not start: " + e.getMessage(), e);
        }
    }

    private void begin(Cancellation cancellation) throws InferenceException {
        Thread.ofPlatform().daemon().name("models-printed").start(() -> printed.drain(process.getErrorStream()));
        Thread.ofPlatform().daemon().name("models-answers").start(this::listen);
        boolean ready = false;
        try {
            long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(START_SECONDS);
            await(start, () -> {}, () -> cancellation.isRequested() || System.nanoTime() > deadline);
            ready = true;
        } finally {
            if (!ready) {
                close();
            }
        }
    }

    /** {@return whether it can still be asked} */
    public boolean isAlive() {
        return lost == null;
    }

    /** {@return the process} */
    public ProcessHandle process() {
        return process.toHandle();
    }

    /**
     * Asks and waits.
     *
     * @param object       which object
     * @param operation    what it shall do
     * @param question     with which values
     * @param cancellation stops it
     * @param reading      takes the answer apart
     * @param <T>          the answer
     * @return the answer
     * @throws IOException        if the answer cannot be read or the question not be sent
     * @throws InferenceException if the process ends
     */
    <T> T ask(int object, String operation, Message question, Cancellation cancellation, Reading<T> reading)
            throws IOException, InferenceException {
        long request = requests.incrementAndGet();
        Pending pending = new Pending(operation);
        waiting.put(request, pending);
        Frame answer;
        try {
            send(new Frame(Frame.Kind.CALL, request, object, operation, new byte[0], ""), question);
            answer = await(pending, () -> send(Frame.of(Frame.Kind.CANCEL, request, ""), new Message()), cancellation);
        } finally {
            waiting.remove(request);
        }
        try {
            return SharedSegment.read(answer.segment(), memory -> reading.of(answer, memory));
        } finally {
            releaseAnswer(answer);
        }
    }

    private void send(Frame frame, Message message) throws IOException, HostLostException {
        HostLostException end = lost;
        if (end != null) {
            throw end;
        }
        try {
            String segment = exchange.send(frame, message);
            if (!segment.isEmpty()) {
                lent.put(frame.request(), segment);
            }
        } catch (IOException e) {
            if (process.isAlive()) {
                throw e;
            }
            throw end(frame.text());
        }
    }

    private interface Cancelling {

        void send() throws IOException, HostLostException;
    }

    private Frame await(Pending pending, Cancelling cancelling, Cancellation cancellation)
            throws InferenceException {
        boolean interrupted = false;
        long asked = 0;
        try {
            while (true) {
                try {
                    return pending.answer().get(LOOK_MILLIS, TimeUnit.MILLISECONDS);
                } catch (TimeoutException _) {
                    if (asked == 0 && (interrupted || cancellation.isRequested())) {
                        asked = System.nanoTime();
                        cancelling.send();
                    } else if (asked != 0 && System.nanoTime() - asked > PATIENCE_NANOS) {
                        throw new CancellationException("cancelled without an answer");
                    }
                } catch (InterruptedException _) {
                    interrupted = true;
                } catch (ExecutionException _) {
                    throw end(pending.operation());
                }
            }
        } catch (IOException e) {
            throw new InferenceException("the process for models cannot be asked: " + e.getMessage(), e);
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private void listen() {
        try {
            for (Optional<Frame> frame = exchange.stream().read(); frame.isPresent();
                    frame = exchange.stream().read()) {
                take(frame.get());
            }
        } catch (IOException e) {
            LOG.log(System.Logger.Level.DEBUG, "the process for models is not understood", e);
        }
        process.destroyForcibly();
        lose();
    }

    private void take(Frame frame) throws IOException {
        if (frame.kind() == Frame.Kind.READY) {
            start.answer().complete(frame);
            return;
        }
        String segment = lent.remove(frame.request());
        if (segment != null) {
            exchange.pool().release(segment);
        }
        Pending pending = waiting.get(frame.request());
        if (pending == null || !pending.answer().complete(frame)) {
            releaseAnswer(frame);
        }
    }

    private void releaseAnswer(Frame answer) throws IOException {
        if (!answer.segment().isEmpty() && isAlive()) {
            exchange.stream().write(Frame.of(Frame.Kind.RELEASE, answer.request(), answer.segment()));
        }
    }

    /** The end: everything that waits fails with the same words, and the shared memory goes. */
    private void lose() {
        HostLostException end = new HostLostException(Ending.of(process, closing));
        lost = end;
        if (!closing) {
            LOG.log(System.Logger.Level.WARNING, () -> end.getMessage() + "\n" + printed.text());
        }
        try {
            exchange.pool().close();
            folder.close();
        } catch (IOException e) {
            LOG.log(System.Logger.Level.WARNING, "shared memory cannot be removed", e);
        }
        start.answer().completeExceptionally(end);
        waiting.values().forEach(each -> each.answer().completeExceptionally(end));
    }

    private HostLostException end(String operation) {
        HostLostException end = lost;
        String how = end == null ? Ending.of(process, closing) : String.valueOf(end.getMessage());
        String what = operation.replaceFirst("\\(.*", "");
        String told = start.answer().isCompletedExceptionally() ? ": " + printed.text() : "";
        return new HostLostException("'" + what + "' failed: " + how + told);
    }

    /** Ends the process. */
    @Override
    public void close() {
        closing = true;
        try {
            process.getOutputStream().close();
        } catch (IOException _) {
            // it has ended already
        }
        try {
            if (!process.waitFor(END_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly().waitFor();
            }
        } catch (InterruptedException _) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
