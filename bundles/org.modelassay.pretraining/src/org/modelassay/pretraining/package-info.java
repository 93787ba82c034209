/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
/**
 * Trains first models: small decoders from random weights, on a text or on a grammar of our own.
 *
 * <p>A training is its recipe and its corpus: on the same machine, engine and number of threads the same two give the
 * same weights, whether it was interrupted or not.
 */
@NullMarked
package org.modelassay.pretraining;

import org.jspecify.annotations.NullMarked;
