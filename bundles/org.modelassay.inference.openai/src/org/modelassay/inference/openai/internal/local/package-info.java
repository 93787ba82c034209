/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
/** Models of this machine, by their tokenizer and the files beside their weights. */
@NullMarked
package org.modelassay.inference.openai.internal.local;

import org.jspecify.annotations.NullMarked;
