/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
/** Tests of the engine, inside OSGi. */
@NullMarked
package org.modelassay.engine.tests;

import org.jspecify.annotations.NullMarked;
