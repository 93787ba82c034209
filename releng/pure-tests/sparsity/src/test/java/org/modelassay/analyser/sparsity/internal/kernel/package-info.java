/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
/** Tests of the kernels. */
@NullMarked
package org.modelassay.analyser.sparsity.internal.kernel;

import org.jspecify.annotations.NullMarked;
