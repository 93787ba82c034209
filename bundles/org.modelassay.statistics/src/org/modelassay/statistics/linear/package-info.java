/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
/**
 * Dense matrices and the few decompositions that the estimators need.
 * <p>{@link org.modelassay.statistics.linear.LinearAlgebra} is the seam: a pure-Java implementation is always there,
 * and a faster one may take its place without any estimator noticing. Everything is computed in double precision;
 * nothing here changes its input. Matrices and decompositions are the only types that cross the seam.
 */
@NullMarked
package org.modelassay.statistics.linear;

import org.jspecify.annotations.NullMarked;
