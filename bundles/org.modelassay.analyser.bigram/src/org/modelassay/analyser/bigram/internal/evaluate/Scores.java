/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.analyser.bigram.internal.evaluate;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.jspecify.annotations.NonNull;

import org.modelassay.analysis.UnitCodec;

/**
 * How a network does on held-out text, sequence by sequence, so that sequences can be drawn again for intervals. All but
 * the first token of each sequence count.
 *
 * @param sequences the sums of each sequence
 * @param hardLoss  the cross-entropy with the bigrams over some sequences, in nats
 * @param sample    the surprisals of the first tokens, in bits, for a chart
 */
public record Scores(List<Sequence> sequences, double hardLoss, float[] sample) {

    /**
     * A sequence.
     *
     * @param finite      surprisals of network and bigrams in bits, without tokens that the bigrams call impossible
     * @param substituted the same with the greatest finite surprisal in place of an infinite one
     * @param nats        the sum of the network's surprisals in nats
     */
    public record Sequence(PairSums finite, PairSums substituted, double nats) {
    }

    /** Copies the list. */
    public Scores {
        sequences = List.copyOf(sequences);
    }

    /**
     * The correlation with the bigrams over all sequences, impossible tokens left out.
     *
     * @return Pearson's r of surprisals
     */
    public double correlation() {
        return correlation(once());
    }

    /**
     * The correlation over drawn sequences, impossible tokens left out.
     *
     * @param times how often each sequence was drawn
     * @return Pearson's r of surprisals
     */
    public double correlation(int... times) {
        PairSums sums = PairSums.NONE;
        for (int i = 0; i < times.length; i++) {
            sums = sums.plus(sequences.get(i).finite(), times[i]);
        }
        return sums.correlation();
    }

    /**
     * The correlation with the greatest finite surprisal in place of infinite ones.
     *
     * @return Pearson's r of surprisals
     */
    public double substitutedCorrelation() {
        PairSums sums = PairSums.NONE;
        for (Sequence sequence : sequences) {
            sums = sums.plus(sequence.substituted(), 1);
        }
        return sums.correlation();
    }

    /**
     * The loss on the text itself over drawn sequences.
     *
     * @param times how often each sequence was drawn
     * @return the mean surprisal of a token in nats
     */
    public double loss(int... times) {
        double nats = 0;
        double tokens = 0;
        for (int i = 0; i < times.length; i++) {
            nats += times[i] * sequences.get(i).nats();
            tokens += times[i] * sequences.get(i).substituted().count();
        }
        return nats / tokens;
    }

    /**
     * The loss on the text itself.
     *
     * @return the mean surprisal of a token in nats
     */
    public double loss() {
        return loss(once());
    }

    /**
     * Tokens that the bigrams call impossible.
     *
     * @return their share
     */
    public double impossible() {
        double finite = sequences.stream().mapToDouble(each -> each.finite().count()).sum();
        double all = sequences.stream().mapToDouble(each -> each.substituted().count()).sum();
        return 1 - finite / all;
    }

    private int[] once() {
        int[] times = new int[sequences.size()];
        Arrays.fill(times, 1);
        return times;
    }

    /** Keeps scores in the journal. */
    public record Codec() implements UnitCodec<@NonNull Scores> {

        @Override
        public byte[] encode(Scores scores) throws IOException {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            try (DataOutputStream out = new DataOutputStream(bytes)) {
                out.writeDouble(scores.hardLoss());
                out.writeInt(scores.sample().length);
                for (float value : scores.sample()) {
                    out.writeFloat(value);
                }
                out.writeInt(scores.sequences().size());
                for (Sequence sequence : scores.sequences()) {
                    write(out, sequence.finite());
                    write(out, sequence.substituted());
                    out.writeDouble(sequence.nats());
                }
            }
            return bytes.toByteArray();
        }

        private static void write(DataOutputStream out, PairSums sums) throws IOException {
            for (double value : new double[] {sums.count(), sums.x(), sums.y(), sums.xx(), sums.yy(), sums.xy()}) {
                out.writeDouble(value);
            }
        }

        @Override
        public Scores decode(byte[] payload) throws IOException {
            try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(payload))) {
                double hardLoss = in.readDouble();
                float[] sample = new float[in.readInt()];
                for (int i = 0; i < sample.length; i++) {
                    sample[i] = in.readFloat();
                }
                List<Sequence> sequences = new ArrayList<>();
                for (int left = in.readInt(); left > 0; left--) {
                    sequences.add(new Sequence(read(in), read(in), in.readDouble()));
                }
                return new Scores(sequences, hardLoss, sample);
            }
        }

        private static PairSums read(DataInputStream in) throws IOException {
            return new PairSums(in.readDouble(), in.readDouble(), in.readDouble(), in.readDouble(), in.readDouble(),
                    in.readDouble());
        }
    }
}
