/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
/** Masks over the matrices of a model, their random and magnitude-matched twins, and how they lie in files. */
@NullMarked
package org.modelassay.analyser.bigram.internal.mask;

import org.jspecify.annotations.NullMarked;
