/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.common;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;

/** The tree digest of one file: each of a few threads takes the next chunk until none is left. */
final class FileDigest {

    private static final int MOST_THREADS = 4;

    private final Path file;
    private final Progress progress;
    private final Cancellation cancellation;
    private final AtomicLong next = new AtomicLong();

    FileDigest(Path file, Progress progress, Cancellation cancellation) {
        this.file = file;
        this.progress = progress;
        this.cancellation = cancellation;
    }

    Digest compute() throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            long size = channel.size();
            byte[][] leaves = new byte[Math.toIntExact(TreeDigest.chunks(size))][];
            int threads = Math.clamp(leaves.length, 1, Math.min(MOST_THREADS, availableProcessors()));
            run(threads, () -> hashOrStopAll(channel, size, leaves));
            if (channel.size() != size) {
                throw new IOException(file + ": changed its size while it was read");
            }
            return TreeDigest.root(size, List.of(leaves));
        }
    }

    private void hashOrStopAll(FileChannel channel, long size, byte[][] leaves) throws IOException {
        boolean done = false;
        try {
            hash(channel, size, leaves);
            done = true;
        } finally {
            if (!done) {
                next.set(leaves.length);
            }
        }
    }

    private void hash(FileChannel channel, long size, byte[][] leaves) throws IOException {
        ByteBuffer buffer = ByteBuffer.allocateDirect((int) Math.min(TreeDigest.CHUNK, Math.max(size, 1)));
        for (long i = next.getAndIncrement(); i < leaves.length; i = next.getAndIncrement()) {
            cancellation.check();
            long start = i * TreeDigest.CHUNK;
            buffer.clear().limit((int) Math.min(TreeDigest.CHUNK, size - start));
            while (buffer.hasRemaining()) {
                if (channel.read(buffer, start + buffer.position()) < 0) {
                    throw new EOFException(file + ": became shorter while it was read");
                }
            }
            leaves[(int) i] = TreeDigest.leaf(buffer.flip());
            progress.advance(buffer.limit());
        }
    }

    private static void run(int threads, Work work) throws IOException {
        if (threads == 1) {
            work.run();
            return;
        }
        try (ExecutorService pool = Executors.newFixedThreadPool(threads)) {
            List<Future<?>> parts = new ArrayList<>();
            for (int i = 0; i < threads; i++) {
                parts.add(pool.submit(() -> {
                    work.run();
                    return null;
                }));
            }
            for (Future<?> part : parts) {
                await(part);
            }
        }
    }

    private static void await(Future<?> part) throws IOException {
        try {
            part.get();
        } catch (ExecutionException e) {
            switch (e.getCause()) {
            case IOException io -> throw io;
            case CancellationException cancelled -> throw cancelled;
            case null, default -> throw new IllegalStateException(e);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            CancellationException cancelled = new CancellationException("interrupted");
            cancelled.initCause(e);
            throw cancelled;
        }
    }

    private static int availableProcessors() {
        return Runtime.getRuntime().availableProcessors();
    }

    @FunctionalInterface
    private interface Work {
        void run() throws IOException;
    }
}
