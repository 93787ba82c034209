/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
/**
 * The editor of studies: pages over one document with undo.
 */
@NullMarked
package org.modelassay.ui.internal.editor;

import org.jspecify.annotations.NullMarked;
