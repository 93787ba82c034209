/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.analyser.sparsity.internal.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.modelassay.analyser.sparsity.internal.pass.TensorPair;
import org.modelassay.analyser.sparsity.internal.pass.TensorTally;
import org.modelassay.analyser.sparsity.internal.tally.MagnitudeTally;
import org.modelassay.analyser.sparsity.internal.tally.PairTally;
import org.modelassay.checkpoint.DType;
import org.modelassay.statistics.rounding.ExpectedShare;
import org.modelassay.statistics.rounding.FloatFormat;
import org.modelassay.statistics.rounding.MagnitudeCounts;
import org.modelassay.statistics.rounding.NullFit;
import org.modelassay.statistics.rounding.NullPrediction;
import org.modelassay.statistics.rounding.RoundingNull;

/**
 * What rounding alone would leave of one tensor, beside what was observed.
 *
 * @param elements  weights of the tensor
 * @param unchanged how many of them are unchanged bit by bit
 * @param observed  sampled weights and unchanged ones among them, by octave
 * @param shares    the expectation of each model
 * @param octaves   the expected unchanged among the sampled weights, by model and octave
 */
record TensorNull(long elements, long unchanged, long[][] observed, List<ExpectedShare> shares, double[][] octaves) {

    /** Magnitudes of one exponent are put in two bins, within which rounding hardly differs. */
    private static final int SUB_BINS = 2;

    /** The expectation, or empty where the dtypes have no rounding to speak of or nothing changed at all. */
    static Optional<TensorNull> of(TensorTally tensor) {
        Optional<FloatFormat> format = format(tensor.pair());
        PairTally total = tensor.tally().total();
        double norm = total.sums().deltaNorm();
        if (format.isEmpty() || total.bitEqual() == total.elements() || !(norm > 0 && norm < Double.MAX_VALUE)) {
            return Optional.empty();
        }
        return Optional.of(of(format.get(), tensor.tally().magnitudes(), total, norm));
    }

    private static TensorNull of(FloatFormat format, MagnitudeTally sample, PairTally total, double norm) {
        MagnitudeCounts weights = weights(format, sample, total.elements());
        double sampled = (double) sample.total() / weights.total();
        List<RoundingNull> models = Models.of(format);
        List<ExpectedShare> shares = new ArrayList<>();
        double[][] octaves = new double[models.size()][Octaves.COUNT];
        for (int i = 0; i < models.size(); i++) {
            NullFit fit = models.get(i).fit(weights, norm);
            shares.add(fit.unchanged(0));
            NullPrediction prediction = fit.prediction(0);
            for (int k = 0; k < weights.size(); k++) {
                octaves[i][Octaves.of(weights.magnitude(k))] += prediction.probability(k) * weights.count(k) * sampled;
            }
        }
        return new TensorNull(total.elements(), total.bitEqual(), observed(format, sample), shares, octaves);
    }

    private static MagnitudeCounts weights(FloatFormat format, MagnitudeTally sample, long elements) {
        int width = (format == FloatFormat.F16 ? 1 << 10 : 1 << 7) / SUB_BINS;
        double scale = (double) elements / sample.total();
        double[] exact = new double[MagnitudeTally.PATTERNS];
        for (int i = 0; i < sample.size(); i++) {
            int pattern = sample.pattern(i);
            // a power of two has a narrower cell below than above, and zero has neighbours on both sides
            boolean alone = pattern % (width * SUB_BINS) == 0;
            exact[alone ? pattern : pattern / width * width + width / 2] += sample.elements(i) * scale;
        }
        long[] counts = new long[exact.length];
        for (int i = 0; i < exact.length; i++) {
            counts[i] = Math.round(exact[i]);
        }
        return MagnitudeCounts.ofPatterns(format, counts);
    }

    private static long[][] observed(FloatFormat format, MagnitudeTally sample) {
        long[][] counts = new long[2][Octaves.COUNT];
        for (int i = 0; i < sample.size(); i++) {
            int octave = Octaves.of(MagnitudeCounts.magnitude(format, sample.pattern(i)));
            counts[0][octave] += sample.elements(i);
            counts[1][octave] += sample.elements(i) - sample.changed(i);
        }
        return counts;
    }

    static Optional<FloatFormat> format(TensorPair pair) {
        DType dtype = pair.base().dtype();
        if (dtype != pair.tuned().dtype()) {
            return Optional.empty();
        }
        return switch (dtype) {
        case BF16 -> Optional.of(FloatFormat.BF16);
        case F16 -> Optional.of(FloatFormat.F16);
        case F32 -> Optional.of(FloatFormat.F32);
        default -> Optional.empty();
        };
    }
}
