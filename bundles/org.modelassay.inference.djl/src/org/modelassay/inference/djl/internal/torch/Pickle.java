/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.inference.djl.internal.torch;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/** Writes one object with attributes in Python's pickle format, protocol 2. */
final class Pickle {

    private static final int PROTOCOL = 0x80;
    private static final int NEW_OBJECT = 0x81;
    private static final int TRUE = 0x88;
    private static final int FALSE = 0x89;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    /**
     * Begins the object.
     *
     * @param module the module of its class
     * @param type   its class
     */
    Pickle(String module, String type) {
        out.write(PROTOCOL);
        out.write(2);
        out.writeBytes(("c" + module + "\n" + type + "\n").getBytes(StandardCharsets.US_ASCII));
        out.write(')');
        out.write(NEW_OBJECT);
        out.write('}');
        out.write('(');
    }

    /**
     * Writes the name of an attribute; its value must follow.
     *
     * @param name the name
     */
    void name(String name) {
        byte[] bytes = name.getBytes(StandardCharsets.UTF_8);
        out.write('X');
        out.writeBytes(ByteBuffer.allocate(4).order(ByteOrder.LITTLE_ENDIAN).putInt(bytes.length).array());
        out.writeBytes(bytes);
    }

    /**
     * Writes the value of the attribute just named.
     *
     * @param attribute the value
     */
    void value(TorchAttribute attribute) {
        switch (attribute) {
        case TorchAttribute.Absent _ -> out.write('N');
        case TorchAttribute.Flag flag -> out.write(flag.value() ? TRUE : FALSE);
        case TorchAttribute.Whole whole -> {
            out.write('J');
            out.writeBytes(ByteBuffer.allocate(4).order(ByteOrder.LITTLE_ENDIAN).putInt(whole.value()).array());
        }
        case TorchAttribute.Real real -> {
            out.write('G');
            out.writeBytes(ByteBuffer.allocate(8).order(ByteOrder.BIG_ENDIAN).putDouble(real.value()).array());
        }
        }
    }

    /**
     * Ends the object.
     *
     * @return the pickle
     */
    byte[] finish() {
        out.write('u');
        out.write('b');
        out.write('.');
        return out.toByteArray();
    }
}
