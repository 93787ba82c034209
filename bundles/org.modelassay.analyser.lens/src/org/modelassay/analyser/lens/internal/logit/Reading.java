/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.analyser.lens.internal.logit;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;

import org.jspecify.annotations.NonNull;

import org.modelassay.analysis.UnitCodec;

/**
 * What one layer says at every position.
 *
 * @param logs       natural logarithm of the probability of the token that follows
 * @param ranks      its rank, 1 for the best
 * @param divergence of the layer's answer from the model's, in nats
 * @param best       the best tokens of each position, the best first, position after position
 * @param bestLogs   their logarithms
 */
public record Reading(double[] logs, int[] ranks, double[] divergence, int[] best, double[] bestLogs) {

    /**
     * The number of positions.
     *
     * @return the length of the text in tokens
     */
    public int positions() {
        return logs.length;
    }

    /**
     * How many tokens are listed for each position.
     *
     * @return at least 1
     */
    public int listed() {
        return best.length / logs.length;
    }

    /**
     * The most probable token.
     *
     * @param position the position
     * @return its id
     */
    public int choice(int position) {
        return best[position * listed()];
    }

    /** Keeps readings in the journal. */
    public record Codec() implements UnitCodec<@NonNull Reading> {

        @Override
        public byte[] encode(Reading reading) throws IOException {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            try (DataOutputStream out = new DataOutputStream(bytes)) {
                out.writeInt(reading.positions());
                out.writeInt(reading.listed());
                for (int i = 0; i < reading.positions(); i++) {
                    out.writeDouble(reading.logs[i]);
                    out.writeInt(reading.ranks[i]);
                    out.writeDouble(reading.divergence[i]);
                }
                for (int i = 0; i < reading.best.length; i++) {
                    out.writeInt(reading.best[i]);
                    out.writeDouble(reading.bestLogs[i]);
                }
            }
            return bytes.toByteArray();
        }

        @Override
        public Reading decode(byte[] payload) throws IOException {
            try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(payload))) {
                int positions = in.readInt();
                int listed = in.readInt();
                Reading reading = new Reading(new double[positions], new int[positions], new double[positions],
                        new int[positions * listed], new double[positions * listed]);
                for (int i = 0; i < positions; i++) {
                    reading.logs[i] = in.readDouble();
                    reading.ranks[i] = in.readInt();
                    reading.divergence[i] = in.readDouble();
                }
                for (int i = 0; i < reading.best.length; i++) {
                    reading.best[i] = in.readInt();
                    reading.bestLogs[i] = in.readDouble();
                }
                return reading;
            }
        }
    }
}
