/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
/** The logit lens: what every layer would say. */
@NullMarked
package org.modelassay.analyser.lens.internal.logit;

import org.jspecify.annotations.NullMarked;
