/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.analyser.lens.internal.patching;

import java.io.IOException;
import java.nio.ByteBuffer;

import org.jspecify.annotations.NonNull;

import org.modelassay.analysis.UnitCodec;

/**
 * How much of the clean answer each patch of one layer restores.
 *
 * @param shares 0 = nothing, 1 = all of the difference between the prompts
 */
public record Restored(double... shares) {

    /** Keeps them in the journal. */
    public record Codec() implements UnitCodec<@NonNull Restored> {

        @Override
        public byte[] encode(Restored restored) {
            ByteBuffer bytes = ByteBuffer.allocate(restored.shares.length * Double.BYTES);
            bytes.asDoubleBuffer().put(restored.shares);
            return bytes.array();
        }

        @Override
        public Restored decode(byte[] payload) throws IOException {
            if (payload.length % Double.BYTES != 0) {
                throw new IOException("no whole numbers");
            }
            double[] shares = new double[payload.length / Double.BYTES];
            ByteBuffer.wrap(payload).asDoubleBuffer().get(shares);
            return new Restored(shares);
        }
    }
}
