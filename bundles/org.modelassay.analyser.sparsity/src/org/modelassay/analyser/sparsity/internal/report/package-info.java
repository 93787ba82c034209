/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
/**
 * From tallies to results: metrics, tables, charts, controls and the answer.
 */
@NullMarked
package org.modelassay.analyser.sparsity.internal.report;

import org.jspecify.annotations.NullMarked;
