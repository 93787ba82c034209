/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
/**
 * The report of a run as one page: self-contained, without scripts, readable in light and dark, on paper, by keyboard
 * and by screen readers. Whatever models, data or manifests say is shown as text and never taken for markup.
 */
@NullMarked
package org.modelassay.report.html;

import org.jspecify.annotations.NullMarked;
