/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.engine.internal.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

import org.modelassay.common.Diagnostic;
import org.modelassay.common.InvalidInputException;

/** The ownership of a run directory by one run of one process; the system ends it when the process dies. */
public final class RunLock implements AutoCloseable {

    private final FileChannel channel;

    private RunLock(FileChannel channel) {
        this.channel = channel;
    }

    /**
     * Takes a run directory.
     *
     * @param files an existing directory
     * @return the ownership; to be closed by the caller
     * @throws InvalidInputException if it belongs to another run
     * @throws IOException           if the file of the lock cannot be written
     */
    public static RunLock acquire(RunFiles files) throws InvalidInputException, IOException {
        return attempt(files).orElseThrow(() -> new InvalidInputException(Diagnostic.error(files.root().toString(),
                "another run is writing here", "wait until it has ended, or choose another directory")));
    }

    /**
     * Takes a run directory unless it belongs to another run.
     *
     * @param files an existing directory
     * @return the ownership, to be closed by the caller; empty if another run has it
     * @throws IOException if the file of the lock cannot be written
     */
    static Optional<RunLock> attempt(RunFiles files) throws IOException {
        FileChannel channel =
                FileChannel.open(files.lock(), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        boolean held = false;
        try {
            FileLock lock = channel.tryLock();
            held = lock != null;
        } catch (OverlappingFileLockException _) {
            // another run of this process holds it
        } finally {
            if (!held) {
                channel.close();
            }
        }
        return held ? Optional.of(new RunLock(channel)) : Optional.empty();
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
