/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.analyser.lens.internal.prompt;

import java.util.ArrayList;
import java.util.List;

import org.modelassay.inference.FloatTensor;

/**
 * The distribution of one position over the vocabulary, in natural logarithms.
 *
 * @param logs the logarithm of the probability of each token
 */
public record LogDistribution(double[] logs) {

    /**
     * The distribution that logits stand for.
     *
     * @param logits one number for each token
     * @return the distribution
     */
    public static LogDistribution of(FloatTensor logits) {
        float[] values = logits.toArray();
        double largest = Double.NEGATIVE_INFINITY;
        for (float value : values) {
            largest = Math.max(largest, value);
        }
        double sum = 0;
        for (float value : values) {
            sum += Math.exp(value - largest);
        }
        double shift = largest + Math.log(sum);
        double[] logs = new double[values.length];
        for (int i = 0; i < logs.length; i++) {
            logs[i] = values[i] - shift;
        }
        return new LogDistribution(logs);
    }

    /**
     * The probability of a token.
     *
     * @param token the token
     * @return its natural logarithm
     */
    public double log(int token) {
        return logs[token];
    }

    /**
     * How many tokens are more probable than one, plus 1.
     *
     * @param token the token
     * @return 1 for the most probable
     */
    public int rank(int token) {
        int better = 0;
        for (double value : logs) {
            better += value > logs[token] ? 1 : 0;
        }
        return better + 1;
    }

    /**
     * The Kullback-Leibler divergence of another distribution from this one.
     *
     * @param other the other
     * @return the mean of the difference of logarithms under this one, in nats; not below 0
     */
    public double divergence(LogDistribution other) {
        double sum = 0;
        for (int i = 0; i < logs.length; i++) {
            double share = Math.exp(logs[i]);
            sum += share == 0 ? 0 : share * (logs[i] - other.logs[i]);
        }
        return Math.max(0, sum);
    }

    /**
     * The most probable tokens.
     *
     * @param count how many, at most the vocabulary
     * @return tokens, the most probable first, of equal ones the smaller id
     */
    public List<Integer> best(int count) {
        List<Integer> best = new ArrayList<>();
        for (int token = 0; token < logs.length; token++) {
            if (best.size() < count || logs[token] > logs[best.getLast()]) {
                int place = best.size();
                while (place > 0 && logs[token] > logs[best.get(place - 1)]) {
                    place--;
                }
                best.add(place, token);
                if (best.size() > count) {
                    best.removeLast();
                }
            }
        }
        return best;
    }
}
