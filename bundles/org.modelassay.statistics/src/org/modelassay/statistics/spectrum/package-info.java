/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
/**
 * What the singular values and vectors of a matrix tell about it: numerical, stable and effective rank, the share of
 * the leading directions, angles between subspaces, and the drift of a spectrum.
 * <p>Every quantity is a plain function of singular values, and names the paper or library that defines it. Nothing
 * here computes a decomposition; see the package {@code linear}.
 */
@NullMarked
package org.modelassay.statistics.spectrum;

import org.jspecify.annotations.NullMarked;
