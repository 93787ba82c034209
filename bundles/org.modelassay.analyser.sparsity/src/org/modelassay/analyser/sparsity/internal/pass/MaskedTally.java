/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.analyser.sparsity.internal.pass;

/**
 * A chunk of which the mask was written as well.
 *
 * @param tally what was counted
 * @param mask  where the mask is
 */
public record MaskedTally(ChunkTally tally, MaskRange mask) {
}
