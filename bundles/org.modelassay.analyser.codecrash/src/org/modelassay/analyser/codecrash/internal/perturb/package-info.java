/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
/**
 * The perturbations: each takes a question and gives one with another program and the same result.
 *
 * <p>All work on trees and on text made from trees, need no Python, and draw from one generator each, so that a
 * question is perturbed in the same way whatever is perturbed beside it.
 */
@NullMarked
package org.modelassay.analyser.codecrash.internal.perturb;

import org.jspecify.annotations.NullMarked;
