/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
/** Small analysers, good and bad, contributed by this bundle. */
@NullMarked
package org.modelassay.engine.tests.toy;

import org.jspecify.annotations.NullMarked;
