/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.analyser.bigram.internal.train;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

import org.modelassay.analyser.bigram.internal.corpus.Sequences;
import org.modelassay.common.InvalidInputException;
import org.modelassay.common.Seed;
import org.modelassay.inference.text.TokenIds;

/** The batches of a training: all sequences in random order, then all again in another, and so on. */
public final class Batches {

    private final Sequences sequences;

    private final int size;

    private final Seed seed;

    private int[] order = {};

    private long epoch = -1;

    /**
     * Batches of a text.
     *
     * @param sequences the text, at least one sequence
     * @param size      sequences in each batch
     * @param seed      the origin of the order
     */
    public Batches(Sequences sequences, int size, Seed seed) {
        this.sequences = sequences;
        this.size = size;
        this.seed = seed;
    }

    /**
     * The batch of a step.
     *
     * @param step from 0
     * @return its sequences, the same whenever it is asked for
     * @throws InvalidInputException when the text was changed meanwhile
     * @throws IOException           when it cannot be read
     */
    public List<TokenIds> of(long step) throws InvalidInputException, IOException {
        List<TokenIds> batch = new ArrayList<>();
        for (long place = step * size; place < (step + 1) * size; place++) {
            shuffle(place / sequences.count());
            batch.add(sequences.get(order[(int) (place % sequences.count())]));
        }
        return batch;
    }

    private void shuffle(long wanted) {
        if (wanted == epoch) {
            return;
        }
        order = IntStream.range(0, sequences.count()).toArray();
        RandomGenerator random = seed.derive("epoch " + wanted).generator();
        for (int i = order.length - 1; i > 0; i--) {
            int other = random.nextInt(i + 1);
            int index = order[other];
            order[other] = order[i];
            order[i] = index;
        }
        epoch = wanted;
    }
}
