/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.inference.djl.internal.decoder;

import java.util.Arrays;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

import org.modelassay.inference.FloatTensor;
import org.modelassay.inference.generation.Sampling;

/** Chooses tokens from logits, in double precision, with a generator of its own: equal seeds give equal tokens. */
final class TokenChooser {

    private final Sampling sampling;

    private final RandomGenerator random;

    TokenChooser(Sampling sampling) {
        this.sampling = sampling;
        this.random = sampling instanceof Sampling.Random choice ? choice.seed().generator()
                : RandomGenerator.getDefault();
    }

    /**
     * Whether the greatest logit is chosen, which kernels do themselves.
     *
     * @return true for greedy decoding
     */
    boolean isGreedy() {
        return sampling instanceof Sampling.Greedy;
    }

    /**
     * The next token.
     *
     * @param logits the logits of the vocabulary
     * @return the token
     */
    Choice choose(FloatTensor logits) {
        return choose(logits.toArray());
    }

    /**
     * The next token of one of several sequences.
     *
     * @param logits [sequences, vocabulary]
     * @param row    which sequence
     * @return the token
     */
    Choice choose(FloatTensor logits, int row) {
        return choose(logits.slice(row).toArray());
    }

    private Choice choose(float[] values) {
        int greatest = greatest(values);
        int token = sampling instanceof Sampling.Random choice ? draw(values, values[greatest], choice) : greatest;
        double sum = 0;
        for (float value : values) {
            sum += Math.exp(value - (double) values[greatest]);
        }
        return new Choice(token, values[token] - (double) values[greatest] - Math.log(sum));
    }

    private static int greatest(float[] logits) {
        int best = 0;
        for (int i = 1; i < logits.length; i++) {
            if (logits[i] > logits[best]) {
                best = i;
            }
        }
        return best;
    }

    private int draw(float[] logits, double greatest, Sampling.Random choice) {
        double[] weights = new double[logits.length];
        for (int i = 0; i < weights.length; i++) {
            weights[i] = Math.exp((logits[i] - greatest) / choice.temperature());
        }
        if (choice.topK() == 0 && choice.topP() == 1) {
            return pick(weights, IntStream.range(0, weights.length).toArray(), weights.length);
        }
        int[] order = descending(weights, choice);
        int kept = choice.topK() == 0 ? order.length : Math.min(choice.topK(), order.length);
        return pick(weights, order, nucleus(weights, order, kept, choice.topP()));
    }

    /** Tokens by falling weight, equal ones by their ids, without those that no cut can keep. */
    private static int[] descending(double[] weights, Sampling.Random choice) {
        double least = choice.topK() == 0 ? (1 - choice.topP()) * Arrays.stream(weights).sum() / weights.length : 0;
        return IntStream.range(0, weights.length).filter(i -> weights[i] >= least).boxed()
                .sorted((a, b) -> Double.compare(weights[b], weights[a])).mapToInt(Integer::intValue).toArray();
    }

    /** The number of tokens, in order, whose probabilities first reach a share. */
    private static int nucleus(double[] weights, int[] order, int kept, double share) {
        double total = 0;
        for (int i = 0; i < kept; i++) {
            total += weights[order[i]];
        }
        double sum = 0;
        for (int i = 0; i < kept; i++) {
            sum += weights[order[i]];
            if (sum >= share * total) {
                return i + 1;
            }
        }
        return kept;
    }

    private int pick(double[] weights, int[] order, int kept) {
        double total = 0;
        for (int i = 0; i < kept; i++) {
            total += weights[order[i]];
        }
        double point = random.nextDouble() * total;
        for (int i = 0; i < kept - 1; i++) {
            point -= weights[order[i]];
            if (point < 0) {
                return order[i];
            }
        }
        return order[kept - 1];
    }
}
