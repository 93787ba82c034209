/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
/** Tests of matrices and decompositions, against their defining identities. */
@NullMarked
package org.modelassay.statistics.linear;

import org.jspecify.annotations.NullMarked;
