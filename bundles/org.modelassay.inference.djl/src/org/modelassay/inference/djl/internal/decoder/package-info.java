/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
/**
 * Runs the canonical decoder: weights as views of files, lanes that each hold a compiled module over shared weights,
 * hooks translated to what the kernels understand, scores, generation.
 */
@NullMarked
package org.modelassay.inference.djl.internal.decoder;

import org.jspecify.annotations.NullMarked;
