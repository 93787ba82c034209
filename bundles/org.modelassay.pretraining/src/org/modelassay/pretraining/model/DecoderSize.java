/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.pretraining.model;

/**
 * The dimensions of a decoder of the architecture GPT-2 (Radford and others 2019), with tied embeddings.
 *
 * @param vocabulary token ids
 * @param context    positions
 * @param width      numbers in the residual stream, a multiple of {@code heads}
 * @param layers     blocks
 * @param heads      attention heads of a block
 * @param mlp        width of the hidden layer of the MLP
 */
public record DecoderSize(int vocabulary, int context, int width, int layers, int heads, int mlp) {

    /** 0.93 million parameters in matrices: the size of the model that comes with the product. */
    public static final DecoderSize TINY = new DecoderSize(1024, 128, 128, 4, 4, 512);

    /**
     * Checks the ranges.
     *
     * @throws IllegalArgumentException when a dimension is below 1, or the width is no multiple of the heads
     */
    public DecoderSize {
        if (vocabulary < 1 || context < 1 || width < 1 || layers < 1 || heads < 1 || mlp < 1 || width % heads != 0) {
            throw new IllegalArgumentException("dimensions must be at least 1, and the width a multiple of the heads: "
                    + vocabulary + ", " + context + ", " + width + ", " + layers + ", " + heads + ", " + mlp);
        }
    }

    /**
     * The elements of all matrices and tables; gains and biases not counted.
     *
     * @return vocabulary and positions times width, and four projections and two layers of the MLP per block
     */
    public long matrixElements() {
        return (long) width * (vocabulary + context) + layers * (4L * width * width + 2L * width * mlp);
    }
}
