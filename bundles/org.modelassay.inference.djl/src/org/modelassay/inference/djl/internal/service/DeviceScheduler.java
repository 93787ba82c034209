/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.inference.djl.internal.service;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import org.modelassay.common.Cancellation;
import org.modelassay.common.CancellationSource;
import org.modelassay.common.InvalidInputException;
import org.modelassay.inference.InferenceException;
import org.modelassay.inference.OpenOptions.Urgency;

/** Runs the requests of a device on a fixed number of threads, all of which are readied for the engine. */
final class DeviceScheduler implements AutoCloseable {

    private static final long LOOK_MILLIS = 20;

    private final RequestQueue<Task<?>> queue = new RequestQueue<>();

    private final List<Thread> workers = new ArrayList<>();

    private final ClientLedger ledger;

    private boolean closed;

    /**
     * Starts the threads.
     *
     * @param device  the device, for the names of threads
     * @param threads how many requests run side by side
     * @param prepare what each thread does first
     */
    DeviceScheduler(String device, int threads, Runnable prepare) {
        ledger = new ClientLedger(device);
        for (int i = 0; i < threads; i++) {
            workers.add(Thread.ofPlatform().daemon().name("inference " + device + " " + i).start(() -> {
                prepare.run();
                work();
            }));
        }
    }

    /** A request. */
    interface Work<T> {

        /**
         * Runs it.
         *
         * @param cancellation set when its caller asks for a stop or is interrupted
         * @return its result
         * @throws InvalidInputException when the request does not fit
         * @throws InferenceException    when it fails
         */
        T run(Cancellation cancellation) throws InvalidInputException, InferenceException;
    }

    /**
     * Runs a request in its turn and waits for it.
     *
     * @param client       whose it is
     * @param urgency      who goes first
     * @param cancellation takes it out of the queue, or stops it
     * @param work         the request
     * @param <T>          its result
     * @return its result
     * @throws InvalidInputException when the request does not fit
     * @throws InferenceException    when it fails
     */
    <T> T run(String client, Urgency urgency, Cancellation cancellation, Work<T> work)
            throws InvalidInputException, InferenceException {
        Task<T> task = new Task<>(client, work, cancellation, ledger);
        synchronized (queue) {
            if (closed) {
                throw new InferenceException("the inference service is closed");
            }
            queue.add(client, urgency, task);
            ledger.queued(client);
            queue.notify();
        }
        return await(task, cancellation);
    }

    /**
     * What clients ask and get.
     *
     * @return the counts of this device
     */
    ClientLedger ledger() {
        return ledger;
    }

    /**
     * How many requests wait.
     *
     * @return the count
     */
    int waiting() {
        synchronized (queue) {
            return queue.size();
        }
    }

    private <T> T await(Task<T> task, Cancellation cancellation) throws InvalidInputException, InferenceException {
        boolean interrupted = false;
        try {
            while (true) {
                try {
                    return task.result.get(LOOK_MILLIS, TimeUnit.MILLISECONDS);
                } catch (TimeoutException e) {
                    withdrawIfCancelled(task, cancellation);
                } catch (InterruptedException e) {
                    interrupted = true;
                    task.stop.cancel();
                } catch (ExecutionException e) {
                    throw rethrown(e.getCause() instanceof Failure failure ? failure.getCause() : e.getCause());
                }
            }
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private void withdrawIfCancelled(Task<?> task, Cancellation cancellation) {
        if (cancellation.isRequested() || task.stop.isRequested()) {
            synchronized (queue) {
                if (queue.remove(task)) {
                    ledger.withdrawn(task.client);
                    throw new CancellationException("cancelled while it waited");
                }
            }
        }
    }

    private static InferenceException rethrown(Throwable cause) throws InvalidInputException {
        switch (cause) {
        case InvalidInputException invalid -> throw invalid;
        case CancellationException cancelled -> throw cancelled;
        case InferenceException failed -> {
            return failed;
        }
        case OutOfMemoryError _ -> {
            return new InferenceException("memory did not suffice: " + cause.getMessage(), cause);
        }
        case null, default -> {
            return new InferenceException("the request failed: " + cause, cause);
        }
        }
    }

    private void work() {
        Optional<Task<?>> task = take();
        while (task.isPresent()) {
            task.get().run();
            task = take();
        }
    }

    private Optional<Task<?>> take() {
        synchronized (queue) {
            Optional<Task<?>> next = queue.next();
            while (next.isEmpty() && !closed) {
                try {
                    queue.wait();
                } catch (InterruptedException e) {
                    closed = true;
                }
                next = queue.next();
            }
            return next;
        }
    }

    /** Refuses new requests and waits for those that were accepted. */
    @Override
    public void close() {
        synchronized (queue) {
            closed = true;
            queue.notifyAll();
        }
        for (Thread worker : workers) {
            try {
                worker.join();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    private static final class Task<T> {

        private final String client;

        private final ClientLedger ledger;

        private final Work<T> work;

        private final Cancellation wanted;

        private final CancellationSource stop = new CancellationSource();

        private final CompletableFuture<T> result = new CompletableFuture<>();

        Task(String client, Work<T> work, Cancellation wanted, ClientLedger ledger) {
            this.client = client;
            this.work = work;
            this.wanted = wanted;
            this.ledger = ledger;
        }

        void run() {
            ledger.began(client);
            long begun = System.nanoTime();
            try {
                T value = work.run(() -> wanted.isRequested() || stop.isRequested());
                ledger.ended(client, ClientLedger.Outcome.DONE, System.nanoTime() - begun);
                result.complete(value);
            } catch (Throwable failure) {
                ledger.ended(client, failure instanceof CancellationException ? ClientLedger.Outcome.CANCELLED
                        : ClientLedger.Outcome.FAILED, System.nanoTime() - begun);
                result.completeExceptionally(new Failure(failure));
            }
        }
    }

    /** Carries a failure, a cancellation included, unchanged to the caller. */
    private static final class Failure extends Exception {

        private static final long serialVersionUID = 1L;

        Failure(Throwable cause) {
            super(cause);
        }
    }
}
