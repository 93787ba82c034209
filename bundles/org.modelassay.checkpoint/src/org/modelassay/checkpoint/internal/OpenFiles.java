/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.checkpoint.internal;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

import org.modelassay.checkpoint.CheckpointException;
import org.modelassay.checkpoint.TensorInfo;

/** The files of a checkpoint, opened at first use and closed together. */
public final class OpenFiles {

    private final Map<Path, DataFile> files = new HashMap<>();
    private final Map<Path, MemorySegment> mappings = new HashMap<>();
    private final Object mappingLock = new Object();
    private final Arena arena = Arena.ofShared();
    private boolean closed;

    /**
     * Files that are not open yet.
     *
     * @param stamps the files as they were when their headers were read
     */
    public OpenFiles(Map<Path, FileStamp> stamps) {
        stamps.forEach((path, stamp) -> files.put(path, new DataFile(path, stamp)));
    }

    /**
     * Copies bytes of a tensor, as many as the target holds.
     *
     * @param tensor the tensor
     * @param offset the first byte, from the tensor's start
     * @param target where the bytes go
     * @throws CheckpointException when the file changed
     * @throws IOException         when reading fails
     */
    public void read(TensorInfo tensor, long offset, MemorySegment target) throws CheckpointException, IOException {
        Objects.checkFromIndexSize(offset, target.byteSize(), tensor.byteCount());
        file(tensor).read(tensor.offset() + offset, target);
    }

    /**
     * Maps a tensor; files are mapped once and whole.
     *
     * @param tensor the tensor
     * @return its bytes
     * @throws CheckpointException when the file changed
     * @throws IOException         when mapping fails
     */
    public MemorySegment map(TensorInfo tensor) throws CheckpointException, IOException {
        DataFile file = file(tensor);
        synchronized (mappingLock) {
            if (closed) {
                throw new IllegalStateException("the checkpoint is closed");
            }
            MemorySegment whole = mappings.get(tensor.file());
            if (whole == null) {
                whole = file.map(arena);
                mappings.put(tensor.file(), whole);
            }
            file.checkSize();
            return whole.asSlice(tensor.offset(), tensor.byteCount());
        }
    }

    /** Ends every mapping and closes every file; closing twice is harmless. */
    public void close() {
        try {
            synchronized (mappingLock) {
                if (!closed) {
                    closed = true;
                    mappings.clear();
                    arena.close();
                }
            }
        } finally {
            files.values().forEach(DataFile::close);
        }
    }

    private DataFile file(TensorInfo tensor) {
        DataFile file = files.get(tensor.file());
        if (file == null) {
            throw new IllegalArgumentException("a tensor of another checkpoint: " + tensor.name());
        }
        return file;
    }
}
