/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
/**
 * Which weights did training change? Four analyses over one streaming pass through pairs of checkpoints: update,
 * trajectory, overlap and spectra.
 */
@NullMarked
package org.modelassay.analyser.sparsity;

import org.jspecify.annotations.NullMarked;
