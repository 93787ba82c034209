/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.analyser.fingerprint.internal.unrelated;

import java.io.IOException;
import java.nio.ByteBuffer;

import org.jspecify.annotations.NonNull;
import org.modelassay.analysis.UnitCodec;

/** Keeps counts in the journal. */
public final class ChanceCodec implements UnitCodec<@NonNull Chance> {

    @Override
    public byte[] encode(Chance result) {
        return ByteBuffer.allocate(2 * Long.BYTES).putLong(result.matches()).putLong(result.asked()).array();
    }

    @Override
    public Chance decode(byte[] payload) throws IOException {
        if (payload.length != 2 * Long.BYTES) {
            throw new IOException("not the matches of a model");
        }
        ByteBuffer bytes = ByteBuffer.wrap(payload);
        return new Chance(bytes.getLong(), bytes.getLong());
    }
}
