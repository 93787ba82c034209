/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
/** Tests of the lenses against activations that NumPy computed, and against what must hold exactly. */
package org.modelassay.analyser.lens;
