/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.cli.internal.quickstart;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.CancellationException;

import org.modelassay.common.Cancellation;

/** The right to write to a folder, for one quickstart at a time; the system ends it when the process dies. */
final class FolderLock implements AutoCloseable {

    private static final long PAUSE_MILLIS = 100;

    private final FileChannel channel;

    private FolderLock(FileChannel channel) {
        this.channel = channel;
    }

    static FolderLock await(Path file, Cancellation cancellation) throws IOException {
        FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        boolean held = false;
        try {
            while (!isHeld(channel)) {
                cancellation.check();
                Thread.sleep(PAUSE_MILLIS);
            }
            held = true;
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            throw new CancellationException("Interrupted");
        } finally {
            if (!held) {
                channel.close();
            }
        }
        return new FolderLock(channel);
    }

    private static boolean isHeld(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException _) {
            return false;
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
