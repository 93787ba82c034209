/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
/**
 * Special functions and the distributions built on them: normal, Student's t and beta.
 * <p>Gamma, beta and error functions come from Apache Commons Numbers; this package only shapes them into
 * distribution functions and quantiles, with logarithms where a tail underflows.
 */
@NullMarked
package org.modelassay.statistics.special;

import org.jspecify.annotations.NullMarked;
