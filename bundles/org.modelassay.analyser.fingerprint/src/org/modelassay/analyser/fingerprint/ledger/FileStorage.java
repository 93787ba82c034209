/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.analyser.fingerprint.ledger;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.modelassay.common.AtomicFiles;

/** A ledger's file, with {@code .head} and {@code .lock} beside it. */
final class FileStorage implements LedgerStorage {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private static final long PAUSE_MILLIS = 5;

    private static final int LONGEST_NOTE = 4096;

    private final Path file;
    private final Path head;
    private final Path lock;

    FileStorage(Path file) {
        this.file = file.toAbsolutePath();
        this.head = Path.of(this.file + ".head");
        this.lock = Path.of(this.file + ".lock");
    }

    @Override
    public byte[] read(long position, int most) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            int length = Math.clamp(channel.size() - position, 0, most);
            ByteBuffer buffer = ByteBuffer.allocate(length);
            int read = 0;
            while (buffer.hasRemaining() && read >= 0) {
                read = channel.read(buffer, position + buffer.position());
            }
            byte[] bytes = new byte[buffer.position()];
            buffer.flip().get(bytes);
            return bytes;
        }
    }

    @Override
    public long size() throws IOException {
        return Files.size(file);
    }

    @Override
    public void append(long position, byte[] bytes) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.truncate(position);
            ByteBuffer buffer = ByteBuffer.wrap(bytes);
            while (buffer.hasRemaining()) {
                channel.write(buffer, position + buffer.position());
            }
            channel.force(true);
        }
    }

    @Override
    public void truncate(long position) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.truncate(position);
            channel.force(true);
        }
    }

    @Override
    public Optional<byte[]> note() throws IOException {
        if (!Files.exists(head)) {
            return Optional.empty();
        }
        try (FileChannel channel = FileChannel.open(head, StandardOpenOption.READ)) {
            ByteBuffer buffer = ByteBuffer.allocate((int) Math.min(channel.size(), LONGEST_NOTE));
            int read = 0;
            while (buffer.hasRemaining() && read >= 0) {
                read = channel.read(buffer);
            }
            return Optional.of(buffer.array());
        }
    }

    @Override
    public void note(byte[] bytes) throws IOException {
        AtomicFiles.write(head, out -> out.write(bytes));
    }

    @Override
    public Lock lock() throws IOException {
        FileChannel channel = FileChannel.open(lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        boolean held = false;
        try {
            long end = System.nanoTime() + PATIENCE.toNanos();
            while (System.nanoTime() < end) {
                if (locked(channel) != null) {
                    held = true;
                    return channel::close;
                }
                Thread.sleep(PAUSE_MILLIS);
            }
            throw new IOException(file + " has been in use by another process for " + PATIENCE.toSeconds()
                    + " s; try again when that has ended");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while waiting for " + file, e);
        } finally {
            if (!held) {
                channel.close();
            }
        }
    }

    /** A lock, or null while another ledger of this process or another process has it. */
    private static @Nullable FileLock locked(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException _) {
            return null;
        }
    }
}
