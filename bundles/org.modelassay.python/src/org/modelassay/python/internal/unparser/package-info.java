/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
/** Writes trees as CPython's {@code ast.unparse} does, to the byte. */
@NullMarked
package org.modelassay.python.internal.unparser;

import org.jspecify.annotations.NullMarked;
