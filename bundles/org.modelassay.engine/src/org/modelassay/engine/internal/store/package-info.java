/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
/**
 * Run directories: who owns them, what is in them, and in which order it gets there.
 */
@NullMarked
package org.modelassay.engine.internal.store;

import org.jspecify.annotations.NullMarked;
