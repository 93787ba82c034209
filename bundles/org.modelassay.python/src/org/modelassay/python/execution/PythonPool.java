/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.python.execution;

import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;

import org.jspecify.annotations.Nullable;

/**
 * A fixed number of interpreters that execute items, each in a child process of its own.
 *
 * <p>Safe for use from several threads. Workers start when they are needed, and are replaced when they end or do not
 * answer in time.
 */
public final class PythonPool implements AutoCloseable {

    private static final long GRACE_MILLIS = 5000;
    private static final long LOOK_MILLIS = 50;

    private final @Nullable Interpreter interpreter;
    private final BlockingQueue<Slot> free;
    private final int size;

    /** A place for a worker. */
    private static final class Slot {

        private @Nullable Worker worker;

        Worker worker(Interpreter interpreter) throws IOException {
            Worker known = worker;
            if (known == null || !known.isAlive()) {
                known = new Worker(interpreter.start());
                worker = known;
            }
            return known;
        }

        void end() {
            Worker known = worker;
            if (known != null) {
                known.close();
            }
            worker = null;
        }
    }

    private PythonPool(@Nullable Interpreter interpreter, int size) {
        this.interpreter = interpreter;
        this.size = size;
        free = new ArrayBlockingQueue<>(size);
        for (int i = 0; i < size; i++) {
            free.add(new Slot());
        }
    }

    /**
     * Looks for Python and prepares a pool; no worker is started yet.
     *
     * @param command the command that starts Python, such as {@code python3}
     * @param size    how many items may run at the same time, at least 1
     * @return the pool; without a usable Python its verdicts are {@link Outcome#UNAVAILABLE}
     */
    public static PythonPool open(String command, int size) {
        return new PythonPool(Interpreter.find(command).orElse(null), size);
    }

    /**
     * A pool that executes nothing.
     *
     * @return a pool whose verdicts are {@link Outcome#UNAVAILABLE}
     */
    public static PythonPool none() {
        return new PythonPool(null, 1);
    }

    /**
     * The version of the interpreter.
     *
     * @return such as {@code 3.11.7}, or empty if there is none
     */
    public Optional<String> version() {
        Interpreter known = interpreter;
        return known == null ? Optional.empty() : Optional.of(known.version());
    }

    /**
     * Whether the system cuts items off the network, beside the interpreter's own refusal.
     *
     * @return true if items run in a network name space of their own
     */
    public boolean cutsNetwork() {
        Interpreter known = interpreter;
        return known != null && !known.prefix().isEmpty();
    }

    /**
     * Executes an item, and waits for a worker and for the verdict.
     *
     * @param item    what to execute
     * @param limits  what it may use
     * @param stopped asked some twenty times a second; once true, the item is given up
     * @return the verdict
     * @throws CancellationException if the item was given up, or the thread interrupted
     */
    public Execution run(PythonItem item, Limits limits, BooleanSupplier stopped) {
        Interpreter known = interpreter;
        if (known == null) {
            return new Execution(Outcome.UNAVAILABLE, "No Python 3.8 or later was found on this machine");
        }
        try {
            Slot slot = take(stopped);
            try {
                return run(slot, slot.worker(known), item, limits, stopped);
            } catch (IOException e) {
                return new Execution(Outcome.UNAVAILABLE, "The interpreter does not start: " + e.getMessage());
            } finally {
                free.add(slot);
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            throw new CancellationException("Interrupted");
        }
    }

    private Slot take(BooleanSupplier stopped) throws InterruptedException {
        Slot slot = null;
        while (slot == null) {
            check(stopped);
            slot = free.poll(LOOK_MILLIS, TimeUnit.MILLISECONDS);
        }
        return slot;
    }

    private static Execution run(Slot slot, Worker worker, PythonItem item, Limits limits, BooleanSupplier stopped)
            throws InterruptedException {
        FutureTask<Execution> task = new FutureTask<>(() -> worker.run(item, limits));
        Thread.ofVirtual().start(task);
        long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(limits.wall().toMillis() + GRACE_MILLIS);
        boolean answered = false;
        try {
            while (true) {
                check(stopped);
                try {
                    Execution execution = task.get(LOOK_MILLIS, TimeUnit.MILLISECONDS);
                    answered = true;
                    return execution;
                } catch (TimeoutException _) {
                    if (System.nanoTime() - end > 0) {
                        return new Execution(Outcome.WALL_LIMIT, "The worker did not answer and was replaced");
                    }
                } catch (ExecutionException _) {
                    return new Execution(Outcome.CRASHED, "The worker ended and was replaced");
                }
            }
        } finally {
            if (!answered) {
                slot.end();
            }
        }
    }

    private static void check(BooleanSupplier stopped) {
        if (stopped.getAsBoolean()) {
            throw new CancellationException("Execution given up");
        }
    }

    /** Ends the workers; waits for items that run. */
    @Override
    public void close() {
        boolean interrupted = false;
        for (int i = 0; i < size; i++) {
            try {
                free.take().end();
            } catch (InterruptedException _) {
                interrupted = true;
                i--;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
