/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
/**
 * What the workbench shows, without a widget: documents with undo, trees, forms, lists of runs and the texts in them.
 * Nothing here knows SWT, and all of it is tested without a display.
 */
@NullMarked
package org.modelassay.ui.internal.presentation;

import org.jspecify.annotations.NullMarked;
