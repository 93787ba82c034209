/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
/** What wears fingerprints away: training on, rounding, pruning, merging, wrapping, sampling, suppressing. */
@NullMarked
package org.modelassay.analyser.fingerprint.internal.wear;

import org.jspecify.annotations.NullMarked;
