/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
/**
 * Tests of the workbench's parts. Presenters are tested as they are; the rest is driven in the product's window, on a
 * display of its own, and leaves pictures in {@code target/screenshots}.
 */
@NullMarked
package org.modelassay.ui.tests;

import org.jspecify.annotations.NullMarked;
