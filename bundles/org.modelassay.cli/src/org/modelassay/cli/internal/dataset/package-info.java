/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
/** Data sets that others publish: where they are, under which licence, and what their bytes are. */
@NullMarked
package org.modelassay.cli.internal.dataset;

import org.jspecify.annotations.NullMarked;
