/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
/** Tests of spectral measures, against closed forms and NumPy. */
@NullMarked
package org.modelassay.statistics.spectrum;

import org.jspecify.annotations.NullMarked;
