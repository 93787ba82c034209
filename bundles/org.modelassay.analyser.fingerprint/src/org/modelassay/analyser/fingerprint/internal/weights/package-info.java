/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
/** Weights as floats: read, compared and changed. */
@NullMarked
package org.modelassay.analyser.fingerprint.internal.weights;

import org.jspecify.annotations.NullMarked;
