/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
/** The worked example in the documentation of the extension point, compiled and run so that it stays true. */
@NullMarked
package org.modelassay.engine.tests.tutorial;

import org.jspecify.annotations.NullMarked;
