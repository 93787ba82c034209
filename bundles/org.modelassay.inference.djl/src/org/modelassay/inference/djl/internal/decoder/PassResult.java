/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.inference.djl.internal.decoder;

import java.util.List;

import org.modelassay.inference.FloatTensor;

/**
 * What a pass returned, copied out of the engine.
 *
 * @param outputs  logits, or log-probabilities and whether each is the greatest, or nothing
 * @param captured the values of captured sites, by number of site
 */
record PassResult(List<FloatTensor> outputs, List<FloatTensor> captured) {
}
