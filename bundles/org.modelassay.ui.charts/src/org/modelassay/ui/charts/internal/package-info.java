/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
/**
 * How charts are drawn: models without SWT that hold ranges, ticks, tooltips and hit tests, and the widgets that paint
 * them. Nothing outside this bundle uses it.
 */
@NullMarked
package org.modelassay.ui.charts.internal;

import org.jspecify.annotations.NullMarked;
