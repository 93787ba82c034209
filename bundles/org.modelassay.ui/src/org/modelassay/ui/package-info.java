/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
/**
 * What other parts of the workbench may use: the ids of its places, the dialogs that tests replace, and the example.
 */
@NullMarked
package org.modelassay.ui;

import org.jspecify.annotations.NullMarked;
