/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.statistics.rounding;

import java.util.TreeSet;

/**
 * Overlap of two independent updates that started from the same high-precision masters and were stored in a coarse
 * format. A master near the edge of its cell becomes visible under either update, so that the two sets of changed
 * weights overlap more than matching the stored magnitude accounts for, although the updates have nothing in common.
 * The magnitude-matched null is right for updates that start on the grid; this is its counterpart for masters.
 */
public final class SharedMasterOverlap {

    /** Nodes and weights of the Gauss-Legendre rule of five points on [-1, 1] (DLMF, table 3.5.1). */
    private static final double[] NODES = {0, 0.5384693101056831, -0.5384693101056831, 0.906179845938664,
            -0.906179845938664};
    private static final double[] NODE_WEIGHTS = {0.5688888888888889, 0.47862867049936647, 0.47862867049936647,
            0.23692688505618908, 0.23692688505618908};

    private final NoiseShape firstNoise;
    private final NoiseShape secondNoise;
    private final double firstSigma;
    private final double secondSigma;

    private SharedMasterOverlap(NullFit first, NullFit second) {
        this.firstNoise = first.model().noise();
        this.secondNoise = second.model().noise();
        this.firstSigma = first.sigma().value();
        this.secondSigma = second.sigma().value();
    }

    /**
     * Predicts the overlap from two fits of the master-cast null to the same base weights.
     *
     * @throws IllegalArgumentException if a model is not master-cast, or the base weights differ in format or number
     */
    public static ExpectedOverlap predict(NullFit first, NullFit second) {
        MagnitudeCounts weights = first.weights();
        if (!(first.model() instanceof MasterCastNull) || !(second.model() instanceof MasterCastNull)
                || weights.format() != second.weights().format() || weights.total() != second.weights().total()) {
            throw new IllegalArgumentException("Two master-cast fits to the same base weights are needed");
        }
        if (first.sigma().value() == 0 || second.sigma().value() == 0) {
            return ExpectedOverlap.NONE;
        }
        return new SharedMasterOverlap(first, second).sum(weights);
    }

    private ExpectedOverlap sum(MagnitudeCounts weights) {
        ExpectedOverlap sum = ExpectedOverlap.NONE;
        ExpectedOverlap one = ExpectedOverlap.NONE;
        double lower = Double.NaN;
        double upper = Double.NaN;
        for (int i = 0; i < weights.size(); i++) {
            double weight = weights.magnitude(i);
            double nextLower = weight - weights.format().cellLower(weight);
            double nextUpper = weights.format().cellUpper(weight) - weight;
            if (nextLower != lower || nextUpper != upper) {
                lower = nextLower;
                upper = nextUpper;
                one = overCell(lower + upper);
            }
            long count = weights.count(i);
            sum = sum.plus(new ExpectedOverlap(count * one.first(), count * one.second(), count * one.both(),
                    count * one.independent(), count * one.variance()));
        }
        return sum;
    }

    /** Probabilities for one weight, averaged over the place of its master in a cell of the given width. */
    private ExpectedOverlap overCell(double width) {
        double first = 0;
        double second = 0;
        double both = 0;
        double start = 0;
        for (double end : breaks(width)) {
            double half = 0.5 * (end - start);
            for (int i = 0; i < NODES.length; i++) {
                double place = start + half * (1 + NODES[i]);
                double share = half * NODE_WEIGHTS[i] / width;
                double visibleFirst = visible(place, width, firstSigma, firstNoise);
                double visibleSecond = visible(place, width, secondSigma, secondNoise);
                first += share * visibleFirst;
                second += share * visibleSecond;
                both += share * visibleFirst * visibleSecond;
            }
            start = end;
        }
        return new ExpectedOverlap(first, second, both, first * second, both * (1 - both));
    }

    private static double visible(double place, double width, double sigma, NoiseShape noise) {
        return noise.cumulative(-place / sigma) + noise.cumulative((place - width) / sigma);
    }

    /** Ends of pieces on which visibility is smooth: they grow twofold from either edge of the cell. */
    private TreeSet<Double> breaks(double width) {
        TreeSet<Double> ends = new TreeSet<>();
        ends.add(width);
        for (double sigma : new double[] {firstSigma, secondSigma}) {
            for (double distance = sigma / 4; distance < width; distance *= 2) {
                ends.add(distance);
                ends.add(width - distance);
            }
        }
        return ends;
    }
}
