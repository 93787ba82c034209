/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
/**
 * Asking a model: prompts, samples that are remembered one by one, and a budget.
 *
 * <p>A sample that got no answer is missing, never wrong; it is asked for again when the run is continued.
 */
@NullMarked
package org.modelassay.analyser.codecrash.internal.ask;

import org.jspecify.annotations.NullMarked;
