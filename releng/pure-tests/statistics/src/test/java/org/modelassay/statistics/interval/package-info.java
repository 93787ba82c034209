/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
/** Tests of intervals and corrections, against SciPy and simulated coverage. */
@NullMarked
package org.modelassay.statistics.interval;

import org.jspecify.annotations.NullMarked;
