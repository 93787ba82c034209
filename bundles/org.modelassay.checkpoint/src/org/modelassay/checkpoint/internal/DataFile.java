/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.checkpoint.internal;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.nio.ByteBuffer;
import java.nio.channels.ClosedByInterruptException;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.FileChannel;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

import org.jspecify.annotations.Nullable;
import org.modelassay.checkpoint.CheckpointException;
import org.modelassay.checkpoint.CheckpointException.Kind;

/**
 * One file of tensors, read at any place by any thread.
 * <p>
 * An interrupted thread closes the channel under the others (that is how the JDK has it); they open it again.
 */
final class DataFile {

    private static final long LARGEST_READ = 1 << 30;

    private final Path path;
    private final FileStamp stamp;
    private @Nullable FileChannel channel;
    private boolean closed;

    DataFile(Path path, FileStamp stamp) {
        this.path = path;
        this.stamp = stamp;
    }

    void read(long position, MemorySegment target) throws CheckpointException, IOException {
        for (long done = 0; done < target.byteSize();) {
            long count = Math.min(LARGEST_READ, target.byteSize() - done);
            readFully(position + done, target.asSlice(done, count).asByteBuffer());
            done += count;
        }
    }

    MemorySegment map(Arena arena) throws CheckpointException, IOException {
        checkSize();
        return retried(open -> open.map(FileChannel.MapMode.READ_ONLY, 0, stamp.size(), arena));
    }

    void checkSize() throws CheckpointException, IOException {
        if (retried(FileChannel::size) < stamp.size()) {
            throw shorter();
        }
    }

    synchronized void close() {
        closed = true;
        closeQuietly(channel);
        channel = null;
    }

    private void readFully(long position, ByteBuffer buffer) throws CheckpointException, IOException {
        while (buffer.hasRemaining()) {
            if (retried(open -> open.read(buffer, position + buffer.position())) < 0) {
                throw shorter();
            }
        }
    }

    private <T> T retried(Step<T> step) throws CheckpointException, IOException {
        while (true) {
            try {
                return step.run(channel());
            } catch (ClosedByInterruptException e) {
                throw e;
            } catch (ClosedChannelException _) {
                // another thread was interrupted while it read; channel() opens the file again, or says it is closed
            }
        }
    }

    private synchronized FileChannel channel() throws CheckpointException, IOException {
        if (closed) {
            throw new IllegalStateException("the checkpoint is closed");
        }
        FileChannel open = channel;
        if (open == null || !open.isOpen()) {
            open = reopen();
            channel = open;
        }
        return open;
    }

    private FileChannel reopen() throws CheckpointException, IOException {
        boolean same = false;
        FileChannel open = null;
        try {
            open = FileChannel.open(path, StandardOpenOption.READ);
            same = FileStamp.of(path).equals(stamp);
            if (!same) {
                throw new CheckpointException(Kind.CHANGED, Refusals.place(path), "was changed since it was opened");
            }
            return open;
        } catch (NoSuchFileException _) {
            throw new CheckpointException(Kind.CHANGED, Refusals.place(path), "was deleted since it was opened");
        } finally {
            if (!same) {
                closeQuietly(open);
            }
        }
    }

    private CheckpointException shorter() {
        return new CheckpointException(Kind.CHANGED, Refusals.place(path), "is shorter than when it was opened");
    }

    @FunctionalInterface
    private interface Step<T> {
        T run(FileChannel open) throws IOException;
    }

    private static void closeQuietly(@Nullable FileChannel open) {
        if (open != null) {
            try {
                open.close();
            } catch (IOException _) {
                // it was only read
            }
        }
    }
}
