/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
/** Tests of overlap measures and their nulls, against enumeration and published values. */
@NullMarked
package org.modelassay.statistics.overlap;

import org.jspecify.annotations.NullMarked;
