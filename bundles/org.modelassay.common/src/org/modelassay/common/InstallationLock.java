/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.common;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * Keeps an installation as it is while it is used, by any number of processes, and lets one change it while it is not.
 * A process needs exactly one, since a system may forget all locks of a process on a file with the first that it closes.
 */
public class InstallationLock {

    private static final long STEP_MILLIS = 50;
    /** Behind the end of every file: where locks are mandatory, nobody shall be kept from reading. */
    private static final long POSITION = Long.MAX_VALUE - 1;

    private final Optional<Path> file;
    private @Nullable FileChannel channel;
    private int users;
    private boolean changing;

    /** Something that was entered, and is left when it is closed. */
    public interface Hold extends AutoCloseable {

        @Override
        void close();
    }

    /**
     * Creates a lock that nobody holds.
     *
     * @param file a file that all processes of the installation see and none replaces; without one, or where it does
     *             not exist, only this process keeps order
     */
    public InstallationLock(Optional<Path> file) {
        this.file = file.filter(Files::exists);
    }

    /**
     * Begins to use the installation; waits while it is being changed.
     *
     * @param cancellation whether to stop waiting
     * @return the end of the use
     * @throws java.util.concurrent.CancellationException if it was cancelled while waiting
     */
    public final Hold use(Cancellation cancellation) {
        while (!beginUse()) {
            pause(cancellation);
        }
        return this::endUse;
    }

    /**
     * Begins to change the installation; waits while it is used.
     *
     * @param waiting      called once before it waits
     * @param cancellation whether to stop waiting
     * @return the end of the change
     * @throws java.util.concurrent.CancellationException if it was cancelled while waiting
     */
    public final Hold change(Runnable waiting, Cancellation cancellation) {
        boolean told = false;
        while (!beginChange()) {
            if (!told) {
                waiting.run();
                told = true;
            }
            pause(cancellation);
        }
        return this::endChange;
    }

    private static void pause(Cancellation cancellation) {
        cancellation.check();
        try {
            Thread.sleep(STEP_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            var cancelled = new java.util.concurrent.CancellationException("cancelled");
            cancelled.initCause(e);
            throw cancelled;
        }
    }

    private synchronized boolean beginUse() {
        if (changing || users == 0 && !lock(true)) {
            return false;
        }
        users++;
        return true;
    }

    private synchronized void endUse() {
        users--;
        if (users == 0) {
            unlock();
        }
    }

    private synchronized boolean beginChange() {
        if (changing || users > 0 || !lock(false)) {
            return false;
        }
        changing = true;
        return true;
    }

    private synchronized void endChange() {
        changing = false;
        unlock();
    }

    /** Whether nobody else holds the file in a way that forbids this one; a system without locks forbids nothing. */
    private boolean lock(boolean shared) {
        if (file.isEmpty()) {
            return true;
        }
        OpenOption[] how = shared ? new OpenOption[] {StandardOpenOption.READ}
                : new OpenOption[] {StandardOpenOption.READ, StandardOpenOption.WRITE};
        try {
            FileChannel opened = FileChannel.open(file.get(), how);
            FileLock lock = opened.tryLock(POSITION, 1, shared);
            if (lock == null) {
                opened.close();
                return false;
            }
            channel = opened;
        } catch (IOException _) {
            channel = null;
        }
        return true;
    }

    private void unlock() {
        FileChannel open = channel;
        channel = null;
        if (open != null) {
            try {
                open.close();
            } catch (IOException _) {
                // the end of the process lets go of it
            }
        }
    }
}
