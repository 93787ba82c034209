/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
/** Tests of what is done to weights. */
@NullMarked
package org.modelassay.analyser.fingerprint.internal.weights;

import org.jspecify.annotations.NullMarked;
