/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
/**
 * Byte-level byte-pair encoding: a vocabulary learnt from text, and its file in the format of Hugging Face.
 *
 * <p>Every text is made of tokens and comes back from them unchanged, whatever its script: the first 256 tokens are the
 * bytes of UTF-8.
 */
@NullMarked
package org.modelassay.pretraining.tokens;

import org.jspecify.annotations.NullMarked;
