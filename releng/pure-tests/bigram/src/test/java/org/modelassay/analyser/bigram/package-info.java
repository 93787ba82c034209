/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
/** Tests of the analyses of bigram subnetworks, on synthetic text and on a small trained model. */
@org.jspecify.annotations.NullMarked
package org.modelassay.analyser.bigram;
