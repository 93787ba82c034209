/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
/** Token ids and the tokenizer that makes them from text, with the place of every token in the text. */
@NullMarked
package org.modelassay.inference.text;

import org.jspecify.annotations.NullMarked;
