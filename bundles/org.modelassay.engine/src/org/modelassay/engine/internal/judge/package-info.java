/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
/**
 * Compares metrics with what is expected of them.
 */
@NullMarked
package org.modelassay.engine.internal.judge;

import org.jspecify.annotations.NullMarked;
