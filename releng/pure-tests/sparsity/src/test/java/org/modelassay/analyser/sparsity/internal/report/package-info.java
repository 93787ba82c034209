/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
/** Tests of how results are made. */
@NullMarked
package org.modelassay.analyser.sparsity.internal.report;

import org.jspecify.annotations.NullMarked;
