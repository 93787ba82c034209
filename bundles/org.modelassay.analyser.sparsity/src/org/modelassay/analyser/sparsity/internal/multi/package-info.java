/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
/**
 * One streaming pass over several checkpoints of one model at once, for analyses that ask in which of them the same
 * weight changed.
 */
@NullMarked
package org.modelassay.analyser.sparsity.internal.multi;

import org.jspecify.annotations.NullMarked;
