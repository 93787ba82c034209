/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.inference.process.internal.wire;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.lang.foreign.MemorySegment;
import java.lang.reflect.Type;

/** Values on their way out: small ones as bytes, arrays apart. Used by one thread. */
public final class Message {

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    private final Tensors tensors = new Tensors();

    private final ValueWriter writer = new ValueWriter(new DataOutputStream(bytes), tensors);

    /**
     * Adds a value.
     *
     * @param value what to send
     * @param type  its declared type
     * @throws IOException if values of the type cannot be sent
     */
    public void add(Object value, Type type) throws IOException {
        writer.write(value, type);
    }

    /** {@return the small values} */
    public byte[] payload() {
        return bytes.toByteArray();
    }

    /** {@return the size of all arrays in bytes} */
    public long arrayBytes() {
        return tensors.size();
    }

    /**
     * Writes the arrays.
     *
     * @param target memory of at least {@link #arrayBytes()} bytes
     */
    public void copyArrays(MemorySegment target) {
        tensors.copyTo(target);
    }

    /**
     * What takes a message apart.
     *
     * @param payload the small values
     * @param arrays  the arrays; they are copied from there
     * @return the reader of its values, in the order in which they were added
     */
    public static ValueReader reader(byte[] payload, MemorySegment arrays) {
        return new ValueReader(new DataInputStream(new ByteArrayInputStream(payload)), arrays);
    }
}
