/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.analyser.lens.internal.attribution;

import java.util.Arrays;
import java.util.stream.DoubleStream;

/**
 * What each part of a model adds to a difference of two logits.
 *
 * @param observed  the difference
 * @param embedding the share of the token's embedding
 * @param position  the share of the position's embedding; NaN where the architecture has none
 * @param heads     the share of each head, block by block
 * @param attentionBias the share of what attention adds beside its heads, for each block
 * @param mlp       the share of each block's MLP with its bias
 * @param end       the share of the biases of the final norm and the unembedding
 */
public record Shares(double observed, double embedding, double position, double[][] heads, double[] attentionBias,
        double[] mlp, double end) {

    /**
     * The sum of all shares, which is the difference where nothing behind the final norm is curved.
     *
     * @return the sum
     */
    public double sum() {
        return embedding + (Double.isNaN(position) ? 0 : position) + end
                + Arrays.stream(heads).flatMapToDouble(Arrays::stream).sum() + DoubleStream.of(attentionBias).sum()
                + DoubleStream.of(mlp).sum();
    }

    /**
     * What the attention of a block adds.
     *
     * @param layer the block
     * @return its heads and its bias
     */
    public double attention(int layer) {
        return DoubleStream.of(heads[layer]).sum() + attentionBias[layer];
    }

    /**
     * How far the sum is from the difference.
     *
     * @return the distance relative to the sum of absolute shares, not below 0
     */
    public double deviation() {
        double size = Math.abs(embedding) + Math.abs(end) + DoubleStream.of(mlp).map(Math::abs).sum()
                + Arrays.stream(heads).flatMapToDouble(Arrays::stream).map(Math::abs).sum();
        return Math.abs(sum() - observed) / Math.max(size, Double.MIN_NORMAL);
    }
}
