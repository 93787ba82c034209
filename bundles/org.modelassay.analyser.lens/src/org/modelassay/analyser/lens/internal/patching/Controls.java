/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.analyser.lens.internal.patching;

/**
 * What is known beforehand.
 *
 * @param whole restored by the embeddings of every position, which must be all
 * @param self  restored by the corrupted prompt's own activations, which must be nothing
 */
public record Controls(double whole, double self) {
}
