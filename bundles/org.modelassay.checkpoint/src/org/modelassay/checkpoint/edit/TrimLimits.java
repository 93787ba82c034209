/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.checkpoint.edit;

import java.io.IOException;

import org.modelassay.checkpoint.CheckpointException;

/**
 * Finds the magnitude that a given share of differences reaches, by counting in two passes: the upper half of the bits
 * of all magnitudes, then the lower half of those that share the upper half of the limit. Non-negative float32 numbers
 * are ordered as their bits are.
 */
final class TrimLimits {

    private static final int LOW_BITS = 15;

    private TrimLimits() {
    }

    /**
     * The limits of all models.
     *
     * @param blocks  a tensor; the first model is the one that others differ from
     * @param density the share to keep
     * @return for each model the magnitude, as float32, of the smallest difference to keep; 0 for the first
     */
    static float[] of(TensorBlocks blocks, double density) throws CheckpointException, IOException {
        int models = blocks.models();
        float[] limits = new float[models];
        if (density == 1 || blocks.elements() == 0) {
            return limits;
        }
        long kept = Math.max(1, Math.round(density * blocks.elements()));
        long[][] high = new long[models][1 << Integer.SIZE - 1 - LOW_BITS];
        blocks.forEach((values, count) -> {
            for (int model = 1; model < models; model++) {
                for (int i = 0; i < count; i++) {
                    high[model][bits(values, model, i) >>> LOW_BITS]++;
                }
            }
        });
        Bucket[] buckets = new Bucket[models];
        for (int model = 0; model < models; model++) {
            buckets[model] = Bucket.of(high[model], model == 0 ? 0 : kept);
        }
        long[][] low = new long[models][1 << LOW_BITS];
        blocks.forEach((values, count) -> {
            for (int model = 1; model < models; model++) {
                for (int i = 0; i < count; i++) {
                    int bits = bits(values, model, i);
                    if (bits >>> LOW_BITS == buckets[model].index) {
                        low[model][bits & (1 << LOW_BITS) - 1]++;
                    }
                }
            }
        });
        for (int model = 1; model < models; model++) {
            Bucket bucket = buckets[model];
            limits[model] = Float.intBitsToFloat(bucket.index << LOW_BITS | Bucket.of(low[model], bucket.left).index);
        }
        return limits;
    }

    private static int bits(double[][] values, int model, int index) {
        return Float.floatToIntBits(Math.abs((float) (values[model][index] - values[0][index])));
    }

    /** The bucket in which the wanted one lies, and how many of it are wanted. */
    private record Bucket(int index, long left) {

        static Bucket of(long[] counts, long wanted) {
            long left = wanted;
            int index = counts.length - 1;
            while (index > 0 && counts[index] < left) {
                left -= counts[index];
                index--;
            }
            return new Bucket(index, left);
        }
    }
}
