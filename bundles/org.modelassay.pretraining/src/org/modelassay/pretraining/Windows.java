/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.pretraining;

import java.util.random.RandomGenerator;

import org.modelassay.common.Seed;

/**
 * Where the sequences of a training lie in a text: windows side by side in random order, every one once, and then again
 * from another first token and in another order. Sequence n can be asked for at any time.
 */
final class Windows {

    private final int length;

    private final int count;

    private final int slack;

    private final Seed seed;

    private long epoch = -1;

    private int phase;

    private int[] order = new int[0];

    /**
     * The windows of a text.
     *
     * @param tokens the length of the text, at least {@code length}
     * @param length the length of a window
     * @param seed   the origin of the order
     */
    Windows(int tokens, int length, Seed seed) {
        this.length = length;
        this.slack = Math.min(length, tokens - length + 1);
        this.count = (tokens - slack + 1) / length;
        this.seed = seed;
    }

    /** {@return the first token of a sequence} */
    int start(long sequence) {
        if (sequence / count != epoch) {
            shuffle(sequence / count);
        }
        return phase + order[(int) (sequence % count)] * length;
    }

    private void shuffle(long wanted) {
        RandomGenerator random = seed.derive("epoch " + wanted).generator();
        int[] shuffled = new int[count];
        for (int i = 0; i < count; i++) {
            int other = random.nextInt(i + 1);
            shuffled[i] = shuffled[other];
            shuffled[other] = i;
        }
        phase = random.nextInt(slack);
        order = shuffled;
        epoch = wanted;
    }
}
