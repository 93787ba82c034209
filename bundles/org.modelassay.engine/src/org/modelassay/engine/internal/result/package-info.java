/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
/**
 * Takes the results of analysers and puts them on disk.
 */
@NullMarked
package org.modelassay.engine.internal.result;

import org.jspecify.annotations.NullMarked;
