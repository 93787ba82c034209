/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
/** Shares of components in a difference of logits. */
@NullMarked
package org.modelassay.analyser.lens.internal.attribution;

import org.jspecify.annotations.NullMarked;
