/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.analyser.fingerprint.internal.coalition;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.NonNull;
import org.modelassay.analysis.UnitCodec;

/** Keeps attempts in the journal. */
public final class AttemptCodec implements UnitCodec<@NonNull Attempt> {

    private static final int SIZE = (1 + 4 * Answering.values().length) * Double.BYTES;

    @Override
    public byte[] encode(Attempt attempt) {
        ByteBuffer bytes = ByteBuffer.allocate(SIZE).putDouble(attempt.success());
        for (Accusation each : attempt.accusations()) {
            bytes.putDouble(each.found()).putDouble(each.revealed()).putDouble(each.member())
                    .putDouble(each.innocent());
        }
        return bytes.array();
    }

    @Override
    public Attempt decode(byte[] payload) throws IOException {
        if (payload.length != SIZE) {
            throw new IOException("not how a coalition was accused");
        }
        ByteBuffer bytes = ByteBuffer.wrap(payload);
        double success = bytes.getDouble();
        List<Accusation> accusations = new ArrayList<>();
        while (bytes.hasRemaining()) {
            accusations.add(
                    new Accusation(bytes.getDouble(), bytes.getDouble(), bytes.getDouble(), bytes.getDouble()));
        }
        return new Attempt(success, accusations);
    }
}
