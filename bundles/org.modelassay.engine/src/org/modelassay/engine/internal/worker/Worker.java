/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.engine.internal.worker;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.modelassay.common.SiblingCommand;

/** A process that runs analyses for this one. One thread uses it at a time. */
final class Worker implements AutoCloseable {

    private static final int WAITING = 10_000;
    private static final long START_SECONDS = 120;
    private static final long END_SECONDS = 2;

    private final Process process;
    private final Path folder;
    private final FrameOutput out;
    private final BlockingQueue<Frame> frames = new LinkedBlockingQueue<>(WAITING);
    private final BoundedText printed = new BoundedText();
    private final Thread listener;

    private Worker(Process process, Path folder) {
        this.process = process;
        this.folder = folder;
        this.out = new FrameOutput(process.getOutputStream());
        Thread.ofPlatform().daemon().name("worker-output").start(() -> printed.drain(process.getErrorStream()));
        this.listener = Thread.ofPlatform().daemon().name("worker-answers").start(this::listen);
    }

    /**
     * Starts a process and waits until it is ready.
     *
     * @return the worker
     * @throws IOException          if it does not start
     * @throws InterruptedException if this thread is interrupted
     */
    static Worker start() throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory("assay-worker-");
        List<String> command = SiblingCommand.of(System.getProperties(),
                ManagementFactory.getRuntimeMXBean().getInputArguments(), "org.modelassay.engine.worker",
                List.of("-Dosgi.logfile=" + folder.resolve("log")));
        Worker worker = new Worker(new ProcessBuilder(command).start(), folder);
        boolean ready = false;
        try {
            Frame first = worker.next(TimeUnit.SECONDS.toMillis(START_SECONDS));
            ready = first != null && first.kind() == Frame.Kind.READY;
            if (!ready) {
                throw new IOException("the process for plug-ins did not start: " + worker.printed.take());
            }
            // what the platform says at its start is not the analyser's
            worker.printed.take();
            return worker;
        } finally {
            if (!ready) {
                worker.kill();
                worker.close();
            }
        }
    }

    private void listen() {
        FrameInput in = new FrameInput(process.getInputStream());
        try {
            for (Optional<Frame> frame = in.read(); frame.isPresent(); frame = in.read()) {
                frames.put(frame.get());
            }
        } catch (IOException e) {
            // a worker of which nothing can be understood is of no use
            process.destroyForcibly();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    void send(Frame frame) throws IOException {
        out.write(frame);
    }

    /** The next answer, or {@code null} if there is none within the time. */
    @Nullable
    Frame next(long milliseconds) throws InterruptedException {
        long deadline = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(milliseconds);
        Frame frame = frames.poll();
        while (frame == null && !isOver() && System.nanoTime() < deadline) {
            frame = frames.poll(10, TimeUnit.MILLISECONDS);
        }
        return frame;
    }

    /** Whether the process has ended and all its answers were taken. */
    boolean isOver() {
        return !listener.isAlive() && frames.isEmpty();
    }

    /** What analysers have printed since the last call. */
    String printed() {
        return printed.take();
    }

    /** Ends the process at once, whatever it does, and waits for that. */
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    /** The exit code of a process that has ended. */
    int exitCode() throws InterruptedException {
        return process.waitFor();
    }

    @Override
    public void close() throws IOException {
        process.getOutputStream().close();
        try {
            if (!process.waitFor(END_SECONDS, TimeUnit.SECONDS)) {
                kill();
            }
        } catch (InterruptedException _) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }
}
