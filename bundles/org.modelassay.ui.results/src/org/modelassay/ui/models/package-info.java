/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
/**
 * Models at work: which are open, and what one makes of a text. Presenters without SWT read; the views draw.
 */
@NullMarked
package org.modelassay.ui.models;

import org.jspecify.annotations.NullMarked;
