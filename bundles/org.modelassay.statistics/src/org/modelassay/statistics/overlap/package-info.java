/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
/**
 * How much two sets of changed weights have in common, and how much they would have by chance.
 * <p>Chance is uniform or stratified by tensor and magnitude; the stratified null is the honest one, since whether an
 * update is visible in a coarse format depends on the magnitude of the weight.
 */
@NullMarked
package org.modelassay.statistics.overlap;

import org.jspecify.annotations.NullMarked;
