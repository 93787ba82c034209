/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
/** Programs that measure, to be run by hand on a quiet machine. */
@NullMarked
package org.modelassay.benchmarks;

import org.jspecify.annotations.NullMarked;
