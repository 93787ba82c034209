/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.analyser.fingerprint.internal.collusion;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;

import org.jspecify.annotations.NonNull;
import org.modelassay.analysis.UnitCodec;

/** Keeps cells in the journal. */
public final class CellCodec implements UnitCodec<@NonNull Cell> {

    private static final int LONGEST = 1 << 17;

    @Override
    public byte[] encode(Cell cell) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeInt(cell.trials());
            out.writeDouble(cell.found());
            out.writeDouble(cell.margin());
            write(out, cell.members());
            write(out, cell.innocents());
        }
        return bytes.toByteArray();
    }

    @Override
    public Cell decode(byte[] payload) throws IOException {
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(payload))) {
            return new Cell(in.readInt(), in.readDouble(), in.readDouble(), read(in), read(in));
        }
    }

    private static void write(DataOutputStream out, long... values) throws IOException {
        out.writeInt(values.length);
        for (long value : values) {
            out.writeLong(value);
        }
    }

    private static long[] read(DataInputStream in) throws IOException {
        int length = in.readInt();
        if (length < 0 || length > LONGEST) {
            throw new IOException("not the cell of a simulation");
        }
        long[] values = new long[length];
        for (int i = 0; i < length; i++) {
            values[i] = in.readLong();
        }
        return values;
    }
}
