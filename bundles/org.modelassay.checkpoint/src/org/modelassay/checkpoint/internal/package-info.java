/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
/**
 * The guarded way from bytes on disk to a checkpoint: strict JSON, headers, indexes, layout and open files.
 */
@NullMarked
package org.modelassay.checkpoint.internal;

import org.jspecify.annotations.NullMarked;
