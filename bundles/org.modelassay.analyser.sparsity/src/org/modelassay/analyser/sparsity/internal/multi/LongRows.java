/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.analyser.sparsity.internal.multi;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;

import org.modelassay.analysis.UnitCodec;

/** Keeps rows of counts in the journal. */
public final class LongRows implements UnitCodec<long[][]> {

    @Override
    public byte[] encode(long[][] rows) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeInt(rows.length);
            for (long[] row : rows) {
                out.writeInt(row.length);
                for (long value : row) {
                    out.writeLong(value);
                }
            }
        }
        return bytes.toByteArray();
    }

    @Override
    public long[][] decode(byte[] payload) throws IOException {
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(payload))) {
            long[][] rows = new long[in.readInt()][];
            for (int i = 0; i < rows.length; i++) {
                rows[i] = new long[in.readInt()];
                for (int j = 0; j < rows[i].length; j++) {
                    rows[i][j] = in.readLong();
                }
            }
            return rows;
        }
    }
}
