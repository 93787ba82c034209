/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.analyser.sparsity.internal.pass;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Optional;

import org.modelassay.analysis.UnitCodec;
import org.modelassay.statistics.rounding.PermutedDeltaNull.Outcome;

/** Keeps the outcomes of permutations in the journal; nothing where a slice was not finite. */
final class OutcomeCodec implements UnitCodec<Optional<Outcome>> {

    @Override
    public byte[] encode(Optional<Outcome> result) {
        return result.map(OutcomeCodec::bytes).orElse(new byte[0]);
    }

    private static byte[] bytes(Outcome outcome) {
        return ByteBuffer.allocate(3 * Long.BYTES).putLong(outcome.elements()).putLong(outcome.unchanged()[0])
                .putDouble(outcome.squaredNorm()).array();
    }

    @Override
    public Optional<Outcome> decode(byte[] payload) throws IOException {
        if (payload.length == 0) {
            return Optional.empty();
        }
        if (payload.length != 3 * Long.BYTES) {
            throw new IOException("not the outcome of a permutation");
        }
        ByteBuffer bytes = ByteBuffer.wrap(payload);
        return Optional.of(new Outcome(bytes.getLong(), new long[] {bytes.getLong()}, bytes.getDouble()));
    }
}
