/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.statistics.rounding;

import java.util.Arrays;

/**
 * How often each magnitude occurs among stored weights. For 16-bit formats every distinct magnitude is kept; for F32
 * magnitudes fall into bins of the same exponent and first seven mantissa bits, each represented by its middle, in
 * which rounding acts alike.
 */
public final class MagnitudeCounts {

    /** The number of counters: one for each pattern of 15 bits, the magnitude of a 16-bit format. */
    public static final int PATTERNS = 1 << 15;

    private final FloatFormat format;
    private final double[] magnitudes;
    private final long[] counts;
    private final long total;

    private MagnitudeCounts(FloatFormat format, double[] magnitudes, long[] counts) {
        this.format = format;
        this.magnitudes = magnitudes;
        this.counts = counts;
        this.total = Arrays.stream(counts).sum();
    }

    /**
     * Takes counters indexed by the bits of the magnitude: for BF16 and F16 the stored 16 bits without their sign, for
     * F32 the upper 16 of the stored 32 bits without their sign. Patterns of infinities and NaN are left out.
     *
     * @param byPattern {@link #PATTERNS} counters, none negative
     * @throws IllegalArgumentException if the length is wrong or a counter negative
     */
    public static MagnitudeCounts ofPatterns(FloatFormat format, long[] byPattern) {
        if (byPattern.length != PATTERNS) {
            throw new IllegalArgumentException("Expected " + PATTERNS + " counters, got " + byPattern.length);
        }
        int finite = format == FloatFormat.F16 ? 0x7c00 : 0x7f80;
        int[] patterns = new int[finite];
        int used = 0;
        for (int pattern = 0; pattern < PATTERNS; pattern++) {
            if (byPattern[pattern] < 0) {
                throw new IllegalArgumentException("A counter is negative: " + byPattern[pattern]);
            }
            if (byPattern[pattern] > 0 && pattern < finite) {
                patterns[used++] = pattern;
            }
        }
        double[] magnitudes = new double[used];
        long[] counts = new long[used];
        for (int i = 0; i < used; i++) {
            magnitudes[i] = magnitude(format, patterns[i]);
            counts[i] = byPattern[patterns[i]];
        }
        return new MagnitudeCounts(format, magnitudes, counts);
    }

    /**
     * Counts the magnitudes of weights after rounding them to a 16-bit format, or binning them for F32; what is not
     * finite is left out.
     */
    public static MagnitudeCounts ofWeights(FloatFormat format, float[] weights) {
        long[] byPattern = new long[PATTERNS];
        for (float weight : weights) {
            if (Float.isFinite(weight)) {
                byPattern[pattern(format, weight)]++;
            }
        }
        return ofPatterns(format, byPattern);
    }

    /** The counter that a finite weight belongs to, after rounding it to the format. */
    public static int pattern(FloatFormat format, float weight) {
        float rounded = (float) format.round(weight);
        return format == FloatFormat.F16
                ? Float.floatToFloat16(rounded) & 0x7fff
                : Float.floatToRawIntBits(rounded) >>> 16 & 0x7fff;
    }

    /** The magnitude that a counter stands for: the exact value, or the middle of the bin for F32. */
    public static double magnitude(FloatFormat format, int pattern) {
        return switch (format) {
        case BF16 -> Float.intBitsToFloat(pattern << 16);
        case F16 -> Float.float16ToFloat((short) pattern);
        case F32 -> Float.intBitsToFloat(pattern << 16 | 0x8000);
        };
    }

    /** The format the weights are stored in. */
    public FloatFormat format() {
        return format;
    }

    /** How many magnitudes, or bins, occur. */
    public int size() {
        return magnitudes.length;
    }

    /** The magnitude at a place from 0 to {@link #size()} - 1, ascending. */
    public double magnitude(int index) {
        return magnitudes[index];
    }

    /** How often that magnitude occurs, at least once. */
    public long count(int index) {
        return counts[index];
    }

    /** How many weights there are. */
    public long total() {
        return total;
    }
}
