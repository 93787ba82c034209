/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
/**
 * What the results editor says, without a widget: texts in the order of the page, tables that sort and filter, links
 * between charts and tables, and the comparison of runs.
 *
 * <p>Everything here works without a display and is tested so. Nothing here changes a run.
 */
@NullMarked
package org.modelassay.ui.results.presenter;

import org.jspecify.annotations.NullMarked;
