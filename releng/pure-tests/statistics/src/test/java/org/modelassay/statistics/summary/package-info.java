/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
/** Tests of sums, moments, quantiles, histograms and correlations. */
@NullMarked
package org.modelassay.statistics.summary;

import org.jspecify.annotations.NullMarked;
