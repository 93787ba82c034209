/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
/**
 * The memory of a run across interruptions, on disk.
 */
@NullMarked
package org.modelassay.engine.internal.journal;

import org.jspecify.annotations.NullMarked;
