/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
/**
 * The kinds of result an analysis can give, as plain records, and the sink that takes them.
 *
 * <p>The set is closed: every kind has a renderer for each report format and a pane in the workbench. A result says
 * what it is called, in which unit it is, and how to read it ("higher = more sparse").
 */
@NullMarked
package org.modelassay.analysis.result;

import org.jspecify.annotations.NullMarked;
