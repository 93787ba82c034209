/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
/** Records as bytes, by their declared types; large arrays go by shared memory. */
@NullMarked
package org.modelassay.inference.process.internal.wire;

import org.jspecify.annotations.NullMarked;
