/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
/**
 * Tests of the product's window, run inside it. Each leaves a picture of what it saw in {@code target/screenshots}.
 */
@NullMarked
package org.modelassay.rcp.tests;

import org.jspecify.annotations.NullMarked;
