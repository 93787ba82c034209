/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
/** Counts of pairs of tokens in bounded memory, and the conditional distributions that they give. */
@NullMarked
package org.modelassay.analyser.bigram.internal.count;

import org.jspecify.annotations.NullMarked;
