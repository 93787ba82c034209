/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.analyser.sparsity.internal.pass;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.modelassay.analyser.sparsity.internal.tally.MagnitudeTally;
import org.modelassay.analyser.sparsity.internal.tally.PairTally;
import org.modelassay.analyser.sparsity.internal.tally.TouchTally;
import org.modelassay.analysis.UnitCodec;

/** Keeps tallies of chunks in the journal. */
public final class ChunkCodec implements UnitCodec<ChunkTally> {

    private static final int VERSION = 2;

    @Override
    public byte[] encode(ChunkTally tally) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 14);
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeByte(VERSION);
            out.writeByte(tally.parts().size());
            for (PairTally part : tally.parts()) {
                part.write(out);
            }
            tally.magnitudes().write(out);
            out.writeBoolean(tally.touches().isPresent());
            if (tally.touches().isPresent()) {
                tally.touches().get().write(out);
            }
        }
        return bytes.toByteArray();
    }

    @Override
    public ChunkTally decode(byte[] payload) throws IOException {
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(payload))) {
            if (in.readByte() != VERSION) {
                throw new IOException("not a tally of this version");
            }
            List<PairTally> parts = new ArrayList<>();
            for (int i = in.readByte(); i > 0; i--) {
                parts.add(PairTally.read(in));
            }
            MagnitudeTally magnitudes = MagnitudeTally.read(in);
            Optional<TouchTally> touches = in.readBoolean() ? Optional.of(TouchTally.read(in)) : Optional.empty();
            return new ChunkTally(parts, magnitudes, touches);
        }
    }
}
