/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.analyser.bigram.internal.rotation;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;

import org.jspecify.annotations.NonNull;

import org.modelassay.analysis.UnitCodec;

/**
 * How far linear maps from each layer turn, as the median absolute argument of their eigenvalues in degrees. Layer 0 is
 * the embedding, layer l the stream after block l.
 *
 * @param input              maps to the embedding of the token, without its position
 * @param output             maps to the stream after the last block
 * @param beforeLast         maps to the stream before the last block
 * @param shuffledInput      maps to the embedding of other tokens
 * @param shuffledOutput     maps to the last stream of other tokens
 * @param shuffledBeforeLast maps to the stream of other tokens before the last block
 * @param similarity         Frobenius cosine of the covariances of each pair of layers without their first singular
 *                           dimension, row by row
 */
public record Turns(double[] input, double[] output, double[] beforeLast, double[] shuffledInput,
        double[] shuffledOutput, double[] shuffledBeforeLast, double[] similarity) {

    /**
     * The number of places in the stream.
     *
     * @return one more than there are blocks
     */
    public int places() {
        return input.length;
    }

    /**
     * How far the map to the embedding turns from one layer to the next.
     *
     * @param layer the earlier layer
     * @return degrees, not negative
     */
    public double step(int layer) {
        return Math.abs(input[layer + 1] - input[layer]);
    }

    /**
     * How far the map to the end turns from one layer to the next.
     *
     * @param layer the earlier layer
     * @return degrees, not negative
     */
    public double outputStep(int layer) {
        return Math.abs(output[layer + 1] - output[layer]);
    }

    /**
     * The layer before the largest turn of the map to the embedding.
     *
     * @return from 0
     */
    public int largestStep() {
        return largest(this::step);
    }

    /**
     * The layer before the largest turn of the map to the end.
     *
     * @return from 0
     */
    public int largestOutputStep() {
        return largest(this::outputStep);
    }

    private int largest(IntToDoubleFunction size) {
        return IntStream.range(0, places() - 1).boxed()
                .max((one, other) -> Double.compare(size.applyAsDouble(one), size.applyAsDouble(other))).orElse(0);
    }

    /** Keeps turns in the journal. */
    public record Codec() implements UnitCodec<@NonNull Turns> {

        @Override
        public byte[] encode(Turns turns) throws IOException {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            try (DataOutputStream out = new DataOutputStream(bytes)) {
                out.writeInt(turns.places());
                for (double[] values : new double[][] {turns.input, turns.output, turns.beforeLast,
                        turns.shuffledInput, turns.shuffledOutput, turns.shuffledBeforeLast, turns.similarity}) {
                    for (double value : values) {
                        out.writeDouble(value);
                    }
                }
            }
            return bytes.toByteArray();
        }

        @Override
        public Turns decode(byte[] payload) throws IOException {
            try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(payload))) {
                int places = in.readInt();
                return new Turns(read(in, places), read(in, places), read(in, places), read(in, places),
                        read(in, places), read(in, places), read(in, places * places));
            }
        }

        private static double[] read(DataInputStream in, int count) throws IOException {
            double[] values = new double[count];
            for (int i = 0; i < count; i++) {
                values[i] = in.readDouble();
            }
            return values;
        }
    }
}
