/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
/** Sequences of tokens: from text, sampled from a model, and as files. */
@NullMarked
package org.modelassay.analyser.bigram.internal.corpus;

import org.jspecify.annotations.NullMarked;
