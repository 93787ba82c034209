/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
/**
 * The hot loops: from two runs of stored bytes to a tally. Vectorised where the platform can, with equal counts where
 * not.
 */
@NullMarked
package org.modelassay.analyser.sparsity.internal.kernel;

import org.jspecify.annotations.NullMarked;
