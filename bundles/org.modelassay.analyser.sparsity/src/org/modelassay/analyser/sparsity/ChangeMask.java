/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.analyser.sparsity;

/** When to write which weights changed. */
public enum ChangeMask {
    /** For models of up to a hundred million weights. */
    AUTO,
    /** Always; an eighth of a byte for each weight. */
    ALWAYS,
    /** Never. */
    NEVER
}
