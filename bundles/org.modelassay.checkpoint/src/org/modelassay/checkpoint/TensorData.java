/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.checkpoint;

import java.io.IOException;
import java.lang.foreign.MemorySegment;
import java.nio.ByteBuffer;
import java.nio.channels.WritableByteChannel;
import java.util.Map;

/** Where a writer of checkpoints gets the bytes of its tensors from. */
@FunctionalInterface
public interface TensorData {

    /**
     * Writes the bytes of one tensor: row-major, little endian, exactly as many as its specification says.
     *
     * @param tensor the tensor
     * @param target takes the bytes, in pieces of any size
     * @throws IOException when they cannot be read or written
     */
    void write(TensorSpec tensor, WritableByteChannel target) throws IOException;

    /**
     * The data of tensors that are in memory.
     *
     * @param tensors the bytes of each tensor by its name; native segments or views of byte arrays
     * @return data that writes them
     */
    static TensorData of(Map<String, MemorySegment> tensors) {
        return (tensor, target) -> {
            MemorySegment bytes = tensors.get(tensor.name());
            if (bytes == null) {
                throw new IOException("no data for tensor " + tensor.name());
            }
            long chunk = 1L << 24;
            for (long start = 0; start < bytes.byteSize(); start += chunk) {
                ByteBuffer piece = bytes.asSlice(start, Math.min(chunk, bytes.byteSize() - start)).asByteBuffer();
                while (piece.hasRemaining()) {
                    target.write(piece);
                }
            }
        };
    }
}
