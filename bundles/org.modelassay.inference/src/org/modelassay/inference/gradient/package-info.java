/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
/**
 * Numbers computed from logits, and their gradients with respect to what a model does inside and to its weights.
 * <p>
 * Objectives are records, never callbacks, so that a provider may compute them in another process.
 */
@NullMarked
package org.modelassay.inference.gradient;

import org.jspecify.annotations.NullMarked;
