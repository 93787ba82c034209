/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.checkpoint;

import java.io.IOException;
import java.lang.foreign.MemorySegment;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;

import org.modelassay.checkpoint.internal.CheckpointReader;
import org.modelassay.checkpoint.internal.OpenFiles;
import org.modelassay.checkpoint.internal.Opened;
import org.modelassay.common.Diagnostic;

/**
 * The weights of a model on disk: a directory of the Hugging Face layout, or one safetensors file.
 * <p>
 * Opening reads headers only and checks them completely. Data are read afterwards, by any number of threads, in one of
 * two ways. {@link #read} copies into memory of the caller and can only fail with an exception; {@link #map} copies
 * nothing, but a file that is truncated under it can end the process.
 * <p>
 * Prefer {@link #read} into a reused native segment of {@link #BLOCK} bytes: with warm files of 1 GiB, two of them read
 * side by side by a vector kernel, it was as fast as mapping (one thread 11 to 12 GB/s against 10 to 14, two threads 18
 * to 22 against 15 to 19), since the copy stays in the processor's cache and no pages have to be mapped.
 */
public final class Checkpoint implements AutoCloseable {

    /** The bytes of a block with which {@link #read} is fastest: 1 MiB. */
    public static final int BLOCK = 1 << 20;

    private final Path location;
    private final Opened content;
    private final OpenFiles files;

    private Checkpoint(Path location, Opened content) {
        this.location = location;
        this.content = content;
        this.files = new OpenFiles(content.stamps());
    }

    /**
     * Opens a checkpoint.
     *
     * @param location a directory with {@code model.safetensors} or with shards and their
     *                 {@code model.safetensors.index.json}, or a safetensors file
     * @return the checkpoint, of which every header has been checked
     * @throws CheckpointException when it is refused
     * @throws IOException         when reading fails for a reason that is not the checkpoint's
     */
    public static Checkpoint open(Path location) throws CheckpointException, IOException {
        return new Checkpoint(location, CheckpointReader.read(location));
    }

    /**
     * What was opened.
     *
     * @return the path as it was given
     */
    public Path location() {
        return location;
    }

    /**
     * The files that hold tensors.
     *
     * @return the files, ordered by name
     */
    public List<Path> files() {
        return List.copyOf(content.stamps().keySet());
    }

    /**
     * The tensors by name, in the order in which they lie on disk.
     *
     * @return the tensors; unmodifiable
     */
    public SequencedMap<String, TensorInfo> tensors() {
        return Collections.unmodifiableSequencedMap(content.tensors());
    }

    /**
     * The metadata of the headers; where shards disagree, the first one's.
     *
     * @return keys and texts; unmodifiable
     */
    public Map<String, String> metadata() {
        return Collections.unmodifiableMap(content.metadata());
    }

    /**
     * The {@code config.json} beside the weights.
     *
     * @return the configuration, or empty when there is none
     */
    public Optional<ModelConfig> config() {
        return content.config();
    }

    /**
     * What is odd about this checkpoint, though it can be used.
     *
     * @return the warnings, possibly none
     */
    public List<Diagnostic> warnings() {
        return content.warnings();
    }

    /**
     * Maps a tensor into memory, read-only.
     * <p>
     * The segment lives until this checkpoint is closed, whatever happens to the name of the file. When somebody
     * truncates the file itself, HotSpot 25 on Linux does the following. Access by {@code MemorySegment.get},
     * {@code copy}, {@code mismatch} or a byte buffer throws {@link InternalError}. Access that is compiled to vector
     * instructions or stubs (the Vector API, {@code CRC32}) ends the process with SIGBUS. Kernels therefore use
     * {@link #read}, or copy blocks out of the mapping first.
     *
     * @param tensor a tensor of this checkpoint
     * @return its bytes, not necessarily aligned to its elements
     * @throws CheckpointException when the file was truncated or replaced since it was opened
     * @throws IOException         when mapping fails
     */
    public MemorySegment map(TensorInfo tensor) throws CheckpointException, IOException {
        return files.map(tensor);
    }

    /**
     * Copies bytes of a tensor, as many as the target holds.
     * <p>
     * Safe from any thread, also one that is interrupted, and whatever happens to the file.
     *
     * @param tensor     a tensor of this checkpoint
     * @param byteOffset the first byte, counted from the tensor's start
     * @param target     a native segment, or a view of a byte array
     * @throws CheckpointException       when the file was truncated or replaced since it was opened
     * @throws IOException               when reading fails
     * @throws IndexOutOfBoundsException when offset and size leave the tensor
     */
    public void read(TensorInfo tensor, long byteOffset, MemorySegment target)
            throws CheckpointException, IOException {
        files.read(tensor, byteOffset, target);
    }

    /** Ends every mapping and closes every file. */
    @Override
    public void close() {
        files.close();
    }
}
