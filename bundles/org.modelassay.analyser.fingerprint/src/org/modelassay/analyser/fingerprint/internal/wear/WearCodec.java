/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.analyser.fingerprint.internal.wear;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.NonNull;
import org.modelassay.analysis.UnitCodec;

/** Keeps what is left in the journal. */
public final class WearCodec implements UnitCodec<@NonNull List<Wear>> {

    private static final int SIZE = Integer.BYTES + 5 * Double.BYTES;

    @Override
    public byte[] encode(List<Wear> result) {
        ByteBuffer bytes = ByteBuffer.allocate(result.size() * SIZE);
        for (Wear wear : result) {
            bytes.putInt(wear.kind().ordinal()).putDouble(wear.amount()).putDouble(wear.success())
                    .putDouble(wear.probability()).putDouble(wear.crossEntropy()).putDouble(wear.accuracy());
        }
        return bytes.array();
    }

    @Override
    public List<Wear> decode(byte[] payload) throws IOException {
        if (payload.length % SIZE != 0) {
            throw new IOException("not what is left of fingerprints");
        }
        ByteBuffer bytes = ByteBuffer.wrap(payload);
        List<Wear> result = new ArrayList<>();
        while (bytes.hasRemaining()) {
            int kind = bytes.getInt();
            if (kind < 0 || kind >= Wear.Kind.values().length) {
                throw new IOException("not what is left of fingerprints");
            }
            result.add(new Wear(Wear.Kind.values()[kind], bytes.getDouble(), bytes.getDouble(), bytes.getDouble(),
                    bytes.getDouble(), bytes.getDouble()));
        }
        return result;
    }
}
