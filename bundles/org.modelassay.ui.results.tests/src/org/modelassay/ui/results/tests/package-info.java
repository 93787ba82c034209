/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
/**
 * Tests of the results editor and the checkpoint inspector: presenters first, then the editors in the product's window.
 * The latter leave pictures in {@code target/screenshots}. The run in {@code data/run} was made by the engine from the
 * fine-tuned pair base-bf16 and sft-lr5e-6-bf16.
 */
@NullMarked
package org.modelassay.ui.results.tests;

import org.jspecify.annotations.NullMarked;
