/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.checkpoint.layout;

/** What a matrix does in a decoder; a bias is of the kind of its matrix. */
public enum MatrixKind {
    /** Token or position embedding. */
    EMBEDDING,
    /** Query projection. */
    Q,
    /** Key projection. */
    K,
    /** Value projection. */
    V,
    /** Output projection of attention. */
    O,
    /** Gate projection of a gated feed-forward network. */
    GATE,
    /** Projection of the feed-forward network to its inner width. */
    UP,
    /** Projection of the feed-forward network back to the stream. */
    DOWN,
    /** Scale or shift of a normalisation. */
    NORM,
    /** Projection from the stream to the vocabulary. */
    HEAD,
    /** Anything else, and what could not be told apart. */
    OTHER
}
