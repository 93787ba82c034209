/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
/** Tests of decisions from counts, against closed forms, independent computations and simulation. */
@NullMarked
package org.modelassay.statistics.testing;

import org.jspecify.annotations.NullMarked;
