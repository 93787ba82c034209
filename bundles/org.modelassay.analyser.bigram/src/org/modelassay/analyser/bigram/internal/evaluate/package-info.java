/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
/** How a network compares with the bigrams and with the text, with intervals over sequences. */
@NullMarked
package org.modelassay.analyser.bigram.internal.evaluate;

import org.jspecify.annotations.NullMarked;
