/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
/**
 * One streaming pass over a pair of checkpoints: which tensors pair up, in which chunks, and what each chunk tallies.
 */
@NullMarked
package org.modelassay.analyser.sparsity.internal.pass;

import org.jspecify.annotations.NullMarked;
