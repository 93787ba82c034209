/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
/** Tests of distributions, against SciPy and closed forms. */
@NullMarked
package org.modelassay.statistics.special;

import org.jspecify.annotations.NullMarked;
