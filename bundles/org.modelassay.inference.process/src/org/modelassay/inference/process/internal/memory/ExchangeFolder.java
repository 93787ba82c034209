/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.inference.process.internal.memory;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;

/**
 * The folders in which two processes share memory: one in memory where the system has such a place, one on the disk. A
 * lock that the system releases with the process says whose they are, so that a later process removes what nobody uses.
 */
public final class ExchangeFolder implements AutoCloseable {

    private static final String PREFIX = "modelassay-exchange-";

    private static final String LOCK = "owner";

    private final List<Path> folders;

    private final List<FileChannel> locks;

    private ExchangeFolder(List<Path> folders, List<FileChannel> locks) {
        this.folders = List.copyOf(folders);
        this.locks = List.copyOf(locks);
    }

    /**
     * Folders where this system has room.
     *
     * @return new folders that only this user can read
     * @throws IOException if none can be made
     */
    public static ExchangeFolder create() throws IOException {
        return create(List.of(Path.of("/dev/shm"), Path.of(System.getProperty("java.io.tmpdir", "."))));
    }

    /**
     * Folders in given ones; those that do not exist or cannot be written are left out.
     *
     * @param parents the best first
     * @return new folders
     * @throws IOException if none can be made
     */
    static ExchangeFolder create(List<Path> parents) throws IOException {
        List<Path> folders = new ArrayList<>();
        List<FileChannel> locks = new ArrayList<>();
        for (Path parent : parents) {
            if (Files.isDirectory(parent) && Files.isWritable(parent)) {
                removeAbandoned(parent);
                Path folder = Files.createTempDirectory(parent, PREFIX);
                FileChannel channel = FileChannel.open(folder.resolve(LOCK), StandardOpenOption.CREATE,
                        StandardOpenOption.WRITE);
                channel.lock();
                folders.add(folder);
                locks.add(channel);
            }
        }
        if (folders.isEmpty()) {
            throw new IOException("no folder to share memory in: neither /dev/shm nor java.io.tmpdir can be written");
        }
        return new ExchangeFolder(folders, locks);
    }

    /** {@return the folders, the best first} */
    public List<Path> folders() {
        return folders;
    }

    private static void removeAbandoned(Path parent) throws IOException {
        try (DirectoryStream<Path> found = Files.newDirectoryStream(parent, PREFIX + "*")) {
            for (Path folder : found) {
                removeIfAbandoned(folder);
            }
        }
    }

    /** A folder of another user, or one that is being made, is none of ours. */
    private static void removeIfAbandoned(Path folder) {
        try (FileChannel channel = FileChannel.open(folder.resolve(LOCK), StandardOpenOption.WRITE)) {
            FileLock lock = channel.tryLock();
            if (lock != null) {
                delete(folder);
            }
        } catch (IOException | OverlappingFileLockException _) {
            // in use
        }
    }

    /**
     * Deletes a folder of this kind.
     *
     * @param folder the folder
     * @throws IOException if a file cannot be deleted
     */
    public static void delete(Path folder) throws IOException {
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
            for (Path file : files) {
                Files.deleteIfExists(file);
            }
        }
        Files.deleteIfExists(folder);
    }

    @Override
    public void close() throws IOException {
        for (FileChannel lock : locks) {
            lock.close();
        }
        for (Path folder : folders) {
            if (Files.isDirectory(folder)) {
                delete(folder);
            }
        }
    }
}
