/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
/** Tokenizers from {@code tokenizer.json}. */
@NullMarked
package org.modelassay.inference.djl.internal.text;

import org.jspecify.annotations.NullMarked;
