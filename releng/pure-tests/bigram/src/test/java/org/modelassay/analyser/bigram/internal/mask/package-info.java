/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
/** Tests of this package. */
@org.jspecify.annotations.NullMarked
package org.modelassay.analyser.bigram.internal.mask;
