/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.analyser.bigram.internal.mask;

import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

import org.modelassay.common.Cancellation;
import org.modelassay.common.Seed;

/**
 * Overlaps after the rows of one mask were put in random order within each tensor, which is what the published code of
 * Chang and Bergen does. Weights of one row stay together, so this is no null of independent weights.
 *
 * @param tensors what is masked
 */
public record RowShuffle(List<MaskedTensor> tensors) {

    /**
     * Shuffles.
     *
     * @param first        the mask that is shuffled
     * @param second       the mask that stays
     * @param times        how often
     * @param seed         the origin of the randomness
     * @param cancellation looked at between shuffles
     * @return the number of weights in both after each shuffle
     */
    public long[] overlaps(MaskSet first, MaskSet second, int times, Seed seed, Cancellation cancellation) {
        RandomGenerator random = seed.generator();
        long[] overlaps = new long[times];
        for (int i = 0; i < times; i++) {
            cancellation.check();
            for (MaskedTensor tensor : tensors) {
                overlaps[i] += overlap(tensor, first.of(tensor.name()), second.of(tensor.name()), random);
            }
        }
        return overlaps;
    }

    private static long overlap(MaskedTensor tensor, BitMask first, BitMask second, RandomGenerator random) {
        int columns = Math.toIntExact(tensor.shape().getLast());
        int[] order = IntStream.range(0, Math.toIntExact(tensor.shape().getFirst())).toArray();
        long both = 0;
        for (int row = order.length - 1; row >= 0; row--) {
            int other = random.nextInt(row + 1);
            int from = order[other];
            order[other] = order[row];
            for (int column = 0; column < columns; column++) {
                both += first.get(from * columns + column) && second.get(row * columns + column) ? 1 : 0;
            }
        }
        return both;
    }
}
