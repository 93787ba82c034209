/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.analyser.fingerprint.internal.capacity;

import java.io.IOException;
import java.nio.ByteBuffer;

import org.jspecify.annotations.NonNull;
import org.modelassay.analyser.fingerprint.internal.wear.WearCodec;
import org.modelassay.analysis.UnitCodec;

/** Keeps cells in the journal. */
public final class CellCodec implements UnitCodec<@NonNull Cell> {

    private static final int NUMBERS = 12;

    private final WearCodec wear = new WearCodec();

    @Override
    public byte[] encode(Cell cell) {
        byte[] left = wear.encode(cell.left());
        ByteBuffer bytes = ByteBuffer.allocate(NUMBERS * Double.BYTES + left.length);
        for (double number : new double[] {cell.before(), cell.after(), cell.epochs(), cell.quick(), cell.loss(),
                cell.unmarked(), cell.greatest(), cell.marked(), cell.harm(), cell.accuracy(), cell.divergence(),
                cell.distance()}) {
            bytes.putDouble(number);
        }
        return bytes.put(left).array();
    }

    @Override
    public Cell decode(byte[] payload) throws IOException {
        if (payload.length < NUMBERS * Double.BYTES) {
            throw new IOException("not what came of an embedding");
        }
        ByteBuffer in = ByteBuffer.wrap(payload);
        double[] numbers = new double[NUMBERS];
        in.asDoubleBuffer().get(numbers);
        byte[] left = new byte[payload.length - NUMBERS * Double.BYTES];
        in.position(NUMBERS * Double.BYTES).get(left);
        return new Cell(numbers[0], numbers[1], numbers[2], numbers[3], numbers[4], numbers[5], numbers[6], numbers[7],
                numbers[8], numbers[9], numbers[10], numbers[11], wear.decode(left));
    }
}
