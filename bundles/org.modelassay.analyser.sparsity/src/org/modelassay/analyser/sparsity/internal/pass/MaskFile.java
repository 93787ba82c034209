/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.analyser.sparsity.internal.pass;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.channels.WritableByteChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.modelassay.checkpoint.CheckpointWriter;
import org.modelassay.checkpoint.DType;
import org.modelassay.checkpoint.TensorSpec;
import org.modelassay.checkpoint.edit.PackedMasks;

/**
 * Which weights changed, one bit each. Chunks write to a file in the scratch directory in any order, which survives an
 * interruption; in the end the bits of every tensor that changed become a tensor of bytes.
 *
 * <p>Element {@code i} is bit {@code i % 8}, the lowest first, of byte {@code i / 8}; unused bits are 0.
 */
public final class MaskFile implements AutoCloseable {

    private final FileChannel channel;
    private final Map<String, Long> offsets = new HashMap<>();

    /**
     * Opens the file, which may hold bits of an interrupted run.
     *
     * @param file  where it is
     * @param pairs the tensors in canonical order
     * @throws IOException if it cannot be opened
     */
    public MaskFile(Path file, List<TensorPair> pairs) throws IOException {
        this.channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.READ,
                StandardOpenOption.WRITE);
        long offset = 0;
        for (TensorPair pair : pairs) {
            offsets.put(pair.name(), offset);
            offset += bytes(pair);
        }
    }

    private static long bytes(TensorPair pair) {
        return (pair.elements() + 7) / 8;
    }

    /**
     * Takes the bits of a chunk, which are to be written before the chunk counts as done.
     *
     * @param chunk the chunk
     * @return where to send them
     */
    public ChunkBits bits(Chunk chunk) {
        return new ChunkBits(chunk);
    }

    /** The bits of one chunk, gathered in memory. */
    public final class ChunkBits implements ChunkSink {

        private final Chunk chunk;
        private final long[] bits;

        private ChunkBits(Chunk chunk) {
            this.chunk = chunk;
            this.bits = new long[Math.toIntExact((chunk.elements() + 63) / 64)];
        }

        @Override
        public void accept(long first, int elements, long[] words) {
            int word = (int) (first - chunk.first() >> 6);
            int shift = (int) (first - chunk.first()) & 63;
            for (int i = 0; i << 6 < elements; i++) {
                bits[word + i] |= words[i] << shift;
                if (shift != 0 && word + i + 1 < bits.length) {
                    bits[word + i + 1] |= words[i] >>> Long.SIZE - shift;
                }
            }
        }

        /**
         * Writes the bits.
         *
         * @return where they are and what they look like
         * @throws IOException if they cannot be written
         */
        public MaskRange write() throws IOException {
            ByteBuffer bytes = ByteBuffer.allocate(bits.length * Long.BYTES).order(ByteOrder.LITTLE_ENDIAN);
            bytes.asLongBuffer().put(bits);
            bytes.limit(Math.toIntExact((chunk.elements() + 7) / 8));
            long start = offsets.get(chunk.pair().name()) + chunk.first() / 8;
            MaskRange range = MaskRange.of(start, bytes.duplicate());
            long position = start;
            while (bytes.hasRemaining()) {
                position += channel.write(bytes, position);
            }
            return range;
        }
    }

    /**
     * Whether the file still holds what was written; a journal may outlive the scratch file, or a loss of power.
     *
     * @param range what was written
     * @return {@code true} if it is there
     * @throws IOException if reading fails
     */
    public boolean holds(MaskRange range) throws IOException {
        if (range.start() < 0 || range.start() + range.length() > channel.size()) {
            return false;
        }
        ByteBuffer bytes = ByteBuffer.allocate(range.length());
        while (bytes.hasRemaining() && channel.read(bytes, range.start() + bytes.position()) >= 0) {
            // until all is read
        }
        return range.equals(MaskRange.of(range.start(), bytes.flip()));
    }

    /**
     * Writes the masks of all tensors that changed, with their shapes as metadata {@code shape.<tensor>}.
     *
     * @param target  the safetensors file
     * @param tensors the tallies of all tensors
     * @throws IOException if it cannot be written
     */
    public void export(Path target, List<TensorTally> tensors) throws IOException {
        Map<String, TensorPair> changed = new TreeMap<>();
        Map<String, String> metadata = new TreeMap<>(Map.of(PackedMasks.ORDER_KEY, PackedMasks.ORDER));
        for (TensorTally tensor : tensors) {
            if (tensor.tally().total().bitEqual() < tensor.pair().elements()) {
                changed.put(tensor.pair().name(), tensor.pair());
                metadata.put(PackedMasks.shapeKey(tensor.pair().name()), tensor.pair().base().shape().toString());
            }
        }
        CheckpointWriter.write(target,
                changed.values().stream().map(pair -> new TensorSpec(pair.name(), DType.U8, List.of(bytes(pair))))
                        .toList(),
                metadata, (tensor, sink) -> copy(offsets.get(tensor.name()), tensor.byteCount(), sink));
    }

    private void copy(long offset, long count, WritableByteChannel sink) throws IOException {
        long position = offset;
        while (position < offset + count) {
            long moved = channel.transferTo(position, offset + count - position, sink);
            if (moved <= 0) {
                throw new IOException("the scratch file of the change mask is shorter than expected");
            }
            position += moved;
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
