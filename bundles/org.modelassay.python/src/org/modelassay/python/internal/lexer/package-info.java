/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
/** Cuts source text into tokens. */
@NullMarked
package org.modelassay.python.internal.lexer;

import org.jspecify.annotations.NullMarked;
