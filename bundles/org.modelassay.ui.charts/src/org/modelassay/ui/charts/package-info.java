/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
/**
 * Charts in a window: panes that draw the chart model of the report, in the colours of the workbench's theme.
 *
 * <p>A pane shows the question, the picture and its notes, answers the pointer and the keyboard with exact values, and
 * tells what was selected. Lines, bars, points and bins stand on axes of SWTChart; heat maps are drawn here. Pictures
 * leave it as PNG, as SVG, or through the clipboard. It computes nothing and knows no run.
 */
@NullMarked
package org.modelassay.ui.charts;

import org.jspecify.annotations.NullMarked;
