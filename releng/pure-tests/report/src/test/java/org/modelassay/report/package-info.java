/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
/** Tests of the report; runs are built in memory, expected numbers come from closed forms. */
@NullMarked
package org.modelassay.report;

import org.jspecify.annotations.NullMarked;
