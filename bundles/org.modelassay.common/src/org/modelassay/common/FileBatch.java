/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.common;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedMap;
import java.util.SequencedSet;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Files that are written together: each is replaced whole or not at all, and none before all of them are safe on the
 * disk. A disk is asked for that once for many files, which takes hardly longer than for one.
 */
public final class FileBatch implements AutoCloseable {

    private static final int AT_ONCE = 8;

    private final SequencedMap<Path, Path> temporaries = new LinkedHashMap<>();
    private final SequencedSet<Path> others = new LinkedHashSet<>();

    /** Starts an empty batch. */
    public FileBatch() {
        // nothing yet
    }

    /**
     * Writes a file of text in UTF-8 aside.
     *
     * @param target the file, created or replaced by {@link #commit}
     * @param text   the whole content
     * @throws IOException when it cannot be written
     */
    public void add(Path target, String text) throws IOException {
        Path temporary = AtomicFiles.temporary(target);
        temporaries.put(target, temporary);
        Files.write(temporary, text.getBytes(StandardCharsets.UTF_8), StandardOpenOption.CREATE_NEW,
                StandardOpenOption.WRITE);
    }

    /**
     * Makes the commit wait until a file that is there already is safe, too.
     *
     * @param file a file that nobody writes any more; ignored unless it can be written
     */
    public void include(Path file) {
        if (Files.isRegularFile(file) && Files.isWritable(file)) {
            others.add(file);
        }
    }

    /**
     * Puts every file of the batch in its place.
     *
     * @throws IOException when anything fails; files are then as they were, or as they are to be
     */
    public void commit() throws IOException {
        SequencedSet<Path> files = new LinkedHashSet<>(temporaries.values());
        files.addAll(others);
        force(files);
        SequencedSet<Path> directories = new LinkedHashSet<>();
        while (!temporaries.isEmpty()) {
            var next = temporaries.firstEntry();
            Files.move(next.getValue(), next.getKey(), StandardCopyOption.ATOMIC_MOVE);
            temporaries.pollFirstEntry();
            directories.add(AtomicFiles.directory(next.getKey()));
        }
        others.forEach(file -> directories.add(AtomicFiles.directory(file)));
        directories.forEach(AtomicFiles::force);
    }

    private static void force(SequencedSet<Path> files) throws IOException {
        if (files.isEmpty()) {
            return;
        }
        try (ExecutorService executor = Executors.newFixedThreadPool(Math.min(AT_ONCE, files.size()),
                Thread.ofPlatform().daemon().name("force-", 0).factory())) {
            List<Future<?>> futures = new ArrayList<>();
            for (Path file : files) {
                futures.add(executor.submit(() -> {
                    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
                        channel.force(true);
                    }
                    return null;
                }));
            }
            for (Future<?> future : futures) {
                await(future);
            }
        }
    }

    private static void await(Future<?> future) throws IOException {
        try {
            future.get();
        } catch (ExecutionException e) {
            switch (e.getCause()) {
            case IOException cause -> throw cause;
            case RuntimeException cause -> throw cause;
            case null, default -> throw new IOException(e.getCause());
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("interrupted while files were being written");
        }
    }

    /** Removes what was written aside and not committed. */
    @Override
    public void close() {
        temporaries.values().forEach(AtomicFiles::deleteQuietly);
        temporaries.clear();
    }
}
