/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.analyser.sparsity.internal.kernel;

import java.util.Arrays;

import org.modelassay.analyser.sparsity.internal.tally.PairTally;
import org.modelassay.analyser.sparsity.internal.tally.Tolerances;

/**
 * Tallies changed pairs of finite bfloat16 as {@link PairTally#addChanged} does, but without a search. Two bfloat16
 * that differ, differ by a 256th of the larger one at least, so that {@link Tolerances#RELATIVE} is met by zeros of
 * different sign only, which are also all that tolerance 0 is met by.
 */
final class BfloatTally {

    /** The binary logarithm of the number of tolerances, and none. */
    static final int CLASS_BITS = 3;

    /** Distances and tolerances. */
    static final int CELLS = PairTally.ULP_BINS << CLASS_BITS;

    private static final int OCTAVES = 256;
    private static final int SIGN = 0x8000;

    /** Pairs by {@code distance << CLASS_BITS | tolerance}. */
    private final int[] counts = new int[CELLS];

    private final byte[] within = new byte[OCTAVES];
    private final float[] limits = new float[OCTAVES];
    private double base;
    private double tuned;
    private double product;
    private double delta;
    private float largest;

    /** Prepares, for each octave of binary32, the tolerance of its least number and the end of that tolerance. */
    BfloatTally() {
        float[] tolerances = tolerances();
        Arrays.fill(limits, Float.POSITIVE_INFINITY);
        for (int octave = 0; octave < OCTAVES; octave++) {
            within[octave] = (byte) Tolerances.firstWithin(Float.intBitsToFloat(octave << 23));
            if (within[octave] < tolerances.length) {
                limits[octave] = tolerances[within[octave]];
            }
        }
    }

    /** The largest binary32 numbers within each tolerance. */
    static float[] tolerances() {
        double[] exact = Tolerances.values();
        float[] rounded = new float[exact.length];
        for (int i = 0; i < exact.length; i++) {
            float nearest = (float) exact[i];
            rounded[i] = nearest > exact[i] ? Math.nextDown(nearest) : nearest;
        }
        return rounded;
    }

    /** Counts pairs of stored bits that are not the same. */
    void add(int before, int after, int count) {
        int first = before & 0x7fff;
        int second = after & 0x7fff;
        float x = Float.intBitsToFloat(before << 16);
        float y = Float.intBitsToFloat(after << 16);
        float difference = Math.abs(y - x);
        int octave = Float.floatToRawIntBits(difference) >>> 23;
        int tolerance = within[octave] + (difference > limits[octave] ? 1 : 0);
        int distance = ((before ^ after) & SIGN) == 0 ? Math.abs(first - second) : first + second;
        counts[PairTally.ulpBin(distance) << CLASS_BITS | tolerance] += count;
        addSums(count * ((double) x * x), count * ((double) y * y), count * ((double) x * y),
                count * ((double) difference * difference), difference);
    }

    /** Adds several tables of counts that follow each other. */
    void addCounts(int[] tables) {
        for (int table = 0; table < tables.length; table += CELLS) {
            for (int i = 0; i < CELLS; i++) {
                counts[i] += tables[table + i];
            }
        }
    }

    /** Adds squares and products of pairs, and the largest difference. */
    void addSums(double ofBase, double ofTuned, double ofProduct, double ofDelta, float ofLargest) {
        base += ofBase;
        tuned += ofTuned;
        product += ofProduct;
        delta += ofDelta;
        largest = Math.max(largest, ofLargest);
    }

    /** Moves everything into a tally. */
    void drain(PairTally tally) {
        for (int i = 0; i < counts.length; i++) {
            if (counts[i] != 0) {
                int tolerance = i & (1 << CLASS_BITS) - 1;
                tally.addFinite(tolerance, tolerance == 0, i >> CLASS_BITS, counts[i]);
            }
        }
        tally.sums().addFinite(base, tuned, product, delta, largest);
        Arrays.fill(counts, 0);
        base = 0;
        tuned = 0;
        product = 0;
        delta = 0;
        largest = 0;
    }
}
