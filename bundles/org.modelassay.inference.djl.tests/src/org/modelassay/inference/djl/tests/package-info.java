/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
/** Tests of inference inside OSGi. */
@NullMarked
package org.modelassay.inference.djl.tests;

import org.jspecify.annotations.NullMarked;
