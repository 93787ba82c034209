/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
/**
 * Reads and writes the parameters of analysers, as their records declare them.
 */
@NullMarked
package org.modelassay.engine.internal.parameter;

import org.jspecify.annotations.NullMarked;
