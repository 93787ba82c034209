/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
/**
 * The analysers of the extension registry, read without loading their code.
 */
@NullMarked
package org.modelassay.engine.internal.registry;

import org.jspecify.annotations.NullMarked;
