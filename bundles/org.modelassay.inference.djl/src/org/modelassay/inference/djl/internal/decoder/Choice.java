/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.inference.djl.internal.decoder;

/**
 * A chosen token.
 *
 * @param token          its id
 * @param logProbability the natural logarithm of its probability at temperature 1
 */
record Choice(int token, double logProbability) {
}
