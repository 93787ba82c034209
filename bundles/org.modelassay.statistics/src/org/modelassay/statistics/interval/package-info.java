/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
/**
 * Confidence intervals for proportions, means and arbitrary statistics, and corrections for multiple comparisons.
 * <p>The unit of replication is the caller's business: over trained models it is the run, never the weight. Everything
 * random takes its generator from the caller and is reproducible from it.
 */
@NullMarked
package org.modelassay.statistics.interval;

import org.jspecify.annotations.NullMarked;
