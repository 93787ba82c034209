/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.analyser.lens.internal.attribution;

import org.modelassay.inference.FloatTensor;

/**
 * What the attention of one block writes at one position, head by head. Where a norm follows attention (Gemma 2, OLMo 2),
 * its scale is held, so that what it writes is still a sum over heads.
 *
 * @param heads what each head writes
 * @param bias  what is written beside the heads
 */
record AttentionParts(double[][] heads, double[] bias) {

    private static final double SAME = 1e-4;

    /**
     * Takes the last position apart.
     *
     * @param results what heads make, [positions, heads, hidden]
     * @param written what the block adds to the stream, [positions, hidden]
     */
    static AttentionParts of(FloatTensor results, FloatTensor written) {
        int last = results.shape().getFirst() - 1;
        double[][] heads = heads(results.slice(last));
        double[] out = Decomposition.doubles(written.slice(last));
        double[] rest = rest(out, heads);
        if (last == 0 || same(rest, rest(Decomposition.doubles(written.slice(0)), heads(results.slice(0))), out)) {
            return new AttentionParts(heads, rest);
        }
        double[] sum = new double[out.length];
        for (double[] head : heads) {
            for (int i = 0; i < sum.length; i++) {
                sum[i] += head[i];
            }
        }
        for (double[] head : heads) {
            for (int i = 0; i < sum.length; i++) {
                head[i] *= sum[i] == 0 ? 0 : out[i] / sum[i];
            }
        }
        return new AttentionParts(heads, rest(out, heads));
    }

    private static double[][] heads(FloatTensor results) {
        double[][] heads = new double[results.shape().getFirst()][];
        for (int head = 0; head < heads.length; head++) {
            heads[head] = Decomposition.doubles(results.slice(head));
        }
        return heads;
    }

    private static double[] rest(double[] out, double[][] heads) {
        double[] rest = out.clone();
        for (double[] head : heads) {
            for (int i = 0; i < rest.length; i++) {
                rest[i] -= head[i];
            }
        }
        return rest;
    }

    private static boolean same(double[] one, double[] other, double[] out) {
        double largest = 0;
        double distance = 0;
        for (int i = 0; i < one.length; i++) {
            largest = Math.max(largest, Math.abs(out[i]));
            distance = Math.max(distance, Math.abs(one[i] - other[i]));
        }
        return distance <= SAME * Math.max(largest, SAME);
    }

    double[] heads(double[] direction) {
        double[] shares = new double[heads.length];
        for (int head = 0; head < shares.length; head++) {
            shares[head] = Decomposition.product(direction, heads[head]);
        }
        return shares;
    }

    double bias(double[] direction) {
        return Decomposition.product(direction, bias);
    }
}
