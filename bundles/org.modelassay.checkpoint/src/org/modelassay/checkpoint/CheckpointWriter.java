/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.checkpoint;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.WritableByteChannel;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.modelassay.checkpoint.internal.HeaderWriter;
import org.modelassay.common.AtomicFiles;

/**
 * Writes a safetensors file, tensor by tensor, whole or not at all.
 * <p>
 * Tensors lie in the order of the safetensors library: element types of more bytes first, then by name, so that each is
 * aligned to its elements. The header is padded with blanks until the data start at a multiple of 64 bytes. Equal
 * tensors and metadata give equal bytes.
 */
public final class CheckpointWriter {

    private static final Comparator<TensorSpec> ORDER =
            Comparator.comparingInt((TensorSpec tensor) -> -tensor.dtype().size()).thenComparing(TensorSpec::name);

    private CheckpointWriter() {
    }

    /**
     * Writes a file.
     *
     * @param target   the file, created or replaced
     * @param tensors  the tensors, of any order and different names
     * @param metadata the metadata, possibly empty
     * @param data     gives the bytes of each tensor, asked once for each, in the order of the file
     * @throws IOException              when anything fails, or a tensor got more or fewer bytes than it has; the target
     *                                  is then as it was
     * @throws IllegalArgumentException when two names are equal or one is not allowed, or the header becomes longer
     *                                  than 100,000,000 bytes
     */
    public static void write(Path target, Collection<TensorSpec> tensors, Map<String, String> metadata,
            TensorData data) throws IOException {
        List<TensorSpec> ordered = ordered(tensors);
        byte[] header = HeaderWriter.bytes(ordered, metadata);
        AtomicFiles.writeChannel(target, channel -> write(channel, header, ordered, data));
    }

    /**
     * Writes the content of such a file into a channel, for files that are made safe on the disk together with others.
     *
     * @param channel  takes the bytes from its position on
     * @param tensors  the tensors, of any order and different names
     * @param metadata the metadata, possibly empty
     * @param data     gives the bytes of each tensor, asked once for each, in the order of the file
     * @throws IOException              when anything fails, or a tensor got more or fewer bytes than it has
     * @throws IllegalArgumentException when two names are equal or one is not allowed, or the header becomes longer
     *                                  than 100,000,000 bytes
     */
    public static void write(WritableByteChannel channel, Collection<TensorSpec> tensors, Map<String, String> metadata,
            TensorData data) throws IOException {
        List<TensorSpec> ordered = ordered(tensors);
        write(channel, HeaderWriter.bytes(ordered, metadata), ordered, data);
    }

    private static void write(WritableByteChannel channel, byte[] header, List<TensorSpec> ordered, TensorData data)
            throws IOException {
        ByteBuffer length = ByteBuffer.allocate(Long.BYTES).order(ByteOrder.LITTLE_ENDIAN).putLong(header.length);
        writeFully(channel, length.flip());
        writeFully(channel, ByteBuffer.wrap(header));
        for (TensorSpec tensor : ordered) {
            writeTensor(channel, tensor, data);
        }
    }

    /**
     * The order in which tensors are written.
     *
     * @param tensors the tensors
     * @return the same tensors in the order of the file
     * @throws IllegalArgumentException when two names are equal
     */
    public static List<TensorSpec> ordered(Collection<TensorSpec> tensors) {
        List<TensorSpec> ordered = new ArrayList<>(tensors);
        ordered.sort(ORDER);
        Set<String> names = new HashSet<>();
        for (TensorSpec tensor : ordered) {
            if (!names.add(tensor.name())) {
                throw new IllegalArgumentException("two tensors are called " + tensor.name());
            }
        }
        return ordered;
    }

    private static void writeTensor(WritableByteChannel channel, TensorSpec tensor, TensorData data)
            throws IOException {
        CountedChannel counted = new CountedChannel(channel, tensor);
        data.write(tensor, counted);
        if (counted.left != 0) {
            throw new IOException("tensor " + tensor.name() + " lacks " + counted.left + " of its "
                    + tensor.byteCount() + " bytes");
        }
    }

    private static void writeFully(WritableByteChannel channel, ByteBuffer bytes) throws IOException {
        while (bytes.hasRemaining()) {
            channel.write(bytes);
        }
    }

    /** Takes as many bytes as a tensor has, and no more. */
    private static final class CountedChannel implements WritableByteChannel {

        private final WritableByteChannel channel;
        private final TensorSpec tensor;
        private long left;

        CountedChannel(WritableByteChannel channel, TensorSpec tensor) {
            this.channel = channel;
            this.tensor = tensor;
            this.left = tensor.byteCount();
        }

        @Override
        public int write(ByteBuffer bytes) throws IOException {
            if (bytes.remaining() > left) {
                throw new IOException(
                        "tensor " + tensor.name() + " got more than its " + tensor.byteCount() + " bytes");
            }
            int count = bytes.remaining();
            writeFully(channel, bytes);
            left -= count;
            return count;
        }

        @Override
        public boolean isOpen() {
            return channel.isOpen();
        }

        @Override
        public void close() {
            // the file is closed by its owner
        }
    }
}
