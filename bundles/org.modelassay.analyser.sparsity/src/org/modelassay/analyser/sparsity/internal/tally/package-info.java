/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
/**
 * What is counted over pairs of weights, exactly and independently of chunks, order and threads.
 */
@NullMarked
package org.modelassay.analyser.sparsity.internal.tally;

import org.jspecify.annotations.NullMarked;
