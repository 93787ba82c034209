/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
/**
 * Sums, moments, quantiles, histograms and correlations of plain arrays and streams of numbers.
 * <p>Accumulators may be merged, so that a pass over a large file can be split. Unless a member says otherwise,
 * NaN is not accepted as data.
 */
@NullMarked
package org.modelassay.statistics.summary;

import org.jspecify.annotations.NullMarked;
