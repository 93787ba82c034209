/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
/** Spectra of the updates of single matrices. */
@NullMarked
package org.modelassay.analyser.sparsity.internal.spectra;

import org.jspecify.annotations.NullMarked;
