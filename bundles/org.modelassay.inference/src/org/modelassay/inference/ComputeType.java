/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.inference;

/**
 * The number format of weights and hidden states during computation.
 * <p>
 * Whatever it is, normalisations, attention weights, rotary tables and logits are computed in float32.
 */
public enum ComputeType {

    /** 32-bit floats. Weights stored otherwise are converted once, which costs memory. */
    FLOAT32,

    /** 16-bit brain floats. Weights stored otherwise are rounded once, which costs memory. */
    BFLOAT16,

    /** The format in which the checkpoint stores its weights: nothing is converted or copied. */
    STORED
}
