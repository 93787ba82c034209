/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
/** What the tests of estimators share. */
@NullMarked
package org.modelassay.statistics;

import org.jspecify.annotations.NullMarked;
