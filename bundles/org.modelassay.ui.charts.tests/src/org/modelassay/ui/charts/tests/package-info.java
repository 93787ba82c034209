/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
/** Tests of what charts compute before anything is painted; they need no display. */
@NullMarked
package org.modelassay.ui.charts.tests;

import org.jspecify.annotations.NullMarked;
