/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
/**
 * The smallest subnetwork of a language model that maps the current token to the next, and what it has to do with the
 * whole (Chang and Bergen 2025, arXiv 2504.15471): bigrams of a text, subnetworks by continuous sparsification with
 * their controls, overlap with what matters for the model itself, and the rotation of the residual stream.
 */
@NullMarked
package org.modelassay.analyser.bigram;

import org.jspecify.annotations.NullMarked;
