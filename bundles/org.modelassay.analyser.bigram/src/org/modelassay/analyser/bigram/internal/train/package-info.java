/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
/** Continuous sparsification: one run, its stop and stability rules, and how it goes on after an interruption. */
@NullMarked
package org.modelassay.analyser.bigram.internal.train;

import org.jspecify.annotations.NullMarked;
