/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
/**
 * Charts as data, the one palette, and their picture as SVG.
 *
 * <p>A chart is a plain record that says what is drawn, not how: {@code Charts} makes it from the results of a run,
 * {@code SvgWriter} and the panes of the workbench draw it. Shares are held in percent, as they are shown.
 */
@NullMarked
package org.modelassay.report.chart;

import org.jspecify.annotations.NullMarked;
