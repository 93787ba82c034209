/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.inference.process.internal.memory;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Segments that are written, read by the other process, and used again. Safe for use by many threads. */
public final class SegmentPool implements AutoCloseable {

    private static final long SMALLEST = 1 << 20;

    private static final long KEPT = 64L << 20;

    private final List<Path> folders;

    private final String prefix;

    private final List<SharedSegment> free = new ArrayList<>();

    private final Map<String, SharedSegment> lent = new HashMap<>();

    private long made;

    private boolean closed;

    /**
     * A pool without segments.
     *
     * @param folders where their files lie; the next one is taken where one is full
     * @param prefix  begins the name of each file, so that two processes share folders
     */
    public SegmentPool(List<Path> folders, String prefix) {
        this.folders = List.copyOf(folders);
        this.prefix = prefix;
    }

    /**
     * Lends a segment.
     *
     * @param bytes its least size
     * @return the segment, to be released
     * @throws IOException if no folder has room for it
     */
    public synchronized SharedSegment acquire(long bytes) throws IOException {
        if (closed) {
            throw new IOException("the memory shared with the process for models is gone");
        }
        Optional<SharedSegment> fitting = free.stream().filter(each -> each.memory().byteSize() >= bytes)
                .min(Comparator.comparingLong(each -> each.memory().byteSize()));
        SharedSegment segment = fitting.isPresent() ? fitting.get() : create(bytes);
        free.remove(segment);
        lent.put(segment.name(), segment);
        return segment;
    }

    private SharedSegment create(long bytes) throws IOException {
        long size = (bytes + SMALLEST - 1) / SMALLEST * SMALLEST;
        IOException failure = new IOException("no folder to share memory in");
        for (Path folder : folders) {
            try {
                return SharedSegment.create(folder.resolve(prefix + made++), size);
            } catch (IOException e) {
                failure = e;
            }
        }
        throw new IOException("no room to exchange " + size + " bytes with the process for models, neither in "
                + String.join(" nor in ", folders.stream().map(Path::toString).toList()) + ": "
                + failure.getMessage(), failure);
    }

    /**
     * Takes a segment back; an unknown one is ignored.
     *
     * @param name its name
     * @throws IOException if it cannot be deleted
     */
    public synchronized void release(String name) throws IOException {
        SharedSegment segment = lent.remove(name);
        if (segment == null) {
            return;
        }
        free.add(segment);
        free.sort(Comparator.comparingLong(each -> each.memory().byteSize()));
        long kept = free.stream().mapToLong(each -> each.memory().byteSize()).sum();
        while (kept > KEPT || closed && !free.isEmpty()) {
            SharedSegment largest = free.removeLast();
            kept -= largest.memory().byteSize();
            largest.close();
        }
    }

    /** Deletes what is not lent, and what is lent when it comes back. */
    @Override
    public synchronized void close() throws IOException {
        closed = true;
        for (SharedSegment segment : free) {
            segment.close();
        }
        free.clear();
    }
}
