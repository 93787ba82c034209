/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.inference.djl.internal.architecture;

import java.util.List;
import java.util.Optional;

/**
 * The canonical decoder, as one model fills it in. Which weights exist says the rest: norms before or after a part,
 * norms on queries and keys, gates, biases, learned positions.
 *
 * @param architecture   the name of the entry
 * @param size           the dimensions
 * @param rms            RMSNorm; otherwise LayerNorm
 * @param epsilon        what norms add under the root
 * @param gainOffset     what is added to the gain of a norm (1 for Gemma)
 * @param rotary         rotary positions, or nothing
 * @param activation     the activation function of the MLP
 * @param parallel       whether attention and MLP read the same input
 * @param attentionScale what scores are multiplied by
 * @param scoreCap       the soft cap of scores, 0 for none
 * @param logitCap       the soft cap of logits, 0 for none
 * @param windows        per layer, how many positions attention reaches back, itself included; 0 for all
 * @param embeddingScale what token embeddings are multiplied by
 * @param tied           whether the head is the embedding
 */
public record DecoderSpec(String architecture, Dimensions size, boolean rms, double epsilon, double gainOffset,
        Optional<Rotary> rotary, Activation activation, boolean parallel, double attentionScale, double scoreCap,
        double logitCap, List<Integer> windows, double embeddingScale, boolean tied) {

    /**
     * The lengths of axes.
     *
     * @param layers        blocks
     * @param hidden        width of the residual stream
     * @param heads         query heads
     * @param keyValueHeads key and value heads
     * @param headDimension width of a head
     * @param mlp           width of the hidden layer of the MLP
     * @param vocabulary    token ids
     * @param context       greatest number of positions
     */
    public record Dimensions(int layers, int hidden, int heads, int keyValueHeads, int headDimension, int mlp,
            int vocabulary, int context) {

        /**
         * The width of all query heads.
         *
         * @return heads times head dimension
         */
        public int queryWidth() {
            return heads * headDimension;
        }

        /**
         * The width of all key heads.
         *
         * @return key-value heads times head dimension
         */
        public int keyWidth() {
            return keyValueHeads * headDimension;
        }
    }

    /** Activation functions, in the order of the kernel's codes. */
    public enum Activation {

        /** x times its logistic. */
        SILU,

        /** x times the normal distribution function. */
        GELU,

        /** The approximation of GELU by a hyperbolic tangent. */
        GELU_TANH,

        /** The positive part. */
        RELU
    }
}
