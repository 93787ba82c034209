/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.analyser.sparsity.internal.tally;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;

/** Whole numbers from 0 in as few bytes as they need: seven bits in each, the lowest first (LEB128). */
final class SmallNumbers {

    private static final int BITS = 7;
    private static final int MORE = 1 << BITS;

    private SmallNumbers() {
    }

    static void write(DataOutput out, long number) throws IOException {
        long rest = number;
        while (rest >= MORE) {
            out.writeByte((int) (rest & MORE - 1 | MORE));
            rest >>>= BITS;
        }
        out.writeByte((int) rest);
    }

    static long read(DataInput in) throws IOException {
        long number = 0;
        for (int shift = 0; shift < Long.SIZE - 1; shift += BITS) {
            int next = in.readUnsignedByte();
            number |= (long) (next & MORE - 1) << shift;
            if (next < MORE) {
                return number;
            }
        }
        throw new IOException("a number of more than 63 bits");
    }
}
