/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
/** Tests of the analyses of update sparsity, without OSGi. */
@NullMarked
package org.modelassay.analyser.sparsity;

import org.jspecify.annotations.NullMarked;
