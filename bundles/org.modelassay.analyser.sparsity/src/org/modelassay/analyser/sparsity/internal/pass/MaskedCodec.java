/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.analyser.sparsity.internal.pass;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;

import org.modelassay.analysis.UnitCodec;

/** Keeps tallies in the journal, which count only as long as their part of the mask is there. */
public final class MaskedCodec implements UnitCodec<MaskedTally> {

    private static final int HEAD = Long.BYTES + Integer.BYTES + Long.BYTES;

    private final MaskFile file;
    private final ChunkCodec tallies = new ChunkCodec();

    /**
     * A codec for one file.
     *
     * @param file holds the mask
     */
    public MaskedCodec(MaskFile file) {
        this.file = file;
    }

    @Override
    public byte[] encode(MaskedTally result) throws IOException {
        byte[] tally = tallies.encode(result.tally());
        return ByteBuffer.allocate(HEAD + tally.length).putLong(result.mask().start())
                .putInt(result.mask().length()).putLong(result.mask().checksum()).put(tally).array();
    }

    @Override
    public MaskedTally decode(byte[] payload) throws IOException {
        if (payload.length < HEAD) {
            throw new IOException("not a tally with a mask");
        }
        ByteBuffer head = ByteBuffer.wrap(payload);
        MaskRange range = new MaskRange(head.getLong(), head.getInt(), head.getLong());
        if (range.length() < 0 || range.length() > Chunk.SIZE / Byte.SIZE || !file.holds(range)) {
            throw new IOException("its part of the change mask is gone");
        }
        return new MaskedTally(tallies.decode(Arrays.copyOfRange(payload, HEAD, payload.length)), range);
    }
}
