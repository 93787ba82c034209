/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
/** Runs of one prompt with activations of another. */
@NullMarked
package org.modelassay.analyser.lens.internal.patching;

import org.jspecify.annotations.NullMarked;
