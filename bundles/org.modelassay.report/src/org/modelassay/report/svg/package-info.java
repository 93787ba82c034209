/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
/**
 * Draws charts as SVG, with the same layout for files, reports and paper.
 *
 * <p>Text is text, colours come from the palette through CSS classes, every mark carries its exact value as a tooltip,
 * and the same chart gives the same bytes on any machine.
 */
@NullMarked
package org.modelassay.report.svg;

import org.jspecify.annotations.NullMarked;
