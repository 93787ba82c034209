/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
/** How the residual stream turns from layer to layer. */
@NullMarked
package org.modelassay.analyser.bigram.internal.rotation;

import org.jspecify.annotations.NullMarked;
