/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
/** What lies in a model directory: weights as floats, read, compared and changed; the tokenizer. */
@NullMarked
package org.modelassay.analyser.fingerprint.internal.weights;

import org.jspecify.annotations.NullMarked;
