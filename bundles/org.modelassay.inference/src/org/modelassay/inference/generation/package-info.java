/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
/** How text is continued: sampling, limits, and what comes back. */
@NullMarked
package org.modelassay.inference.generation;

import org.jspecify.annotations.NullMarked;
