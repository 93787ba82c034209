/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
/**
 * What rounding alone does to an update: number formats and the null models of update sparsity.
 * <p>A dense update that is small against the spacing of the stored values leaves many stored values as they were.
 * The null models say how many, given the weights and the size of the update, so that an observed sparsity can be
 * compared with what rounding explains. They are never fitted to the sparsity itself, only to the norm of the update.
 */
@NullMarked
package org.modelassay.statistics.rounding;

import org.jspecify.annotations.NullMarked;
