/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
/**
 * What every other part stands on: diagnostics, progress and cancellation, seeds, digests, and files that are written
 * whole or not at all.
 * <p>
 * It needs the JDK and nothing else, keeps no static state, prints nothing and starts no thread that outlives a call.
 * Files are reached only through the provider of the given path.
 */
@NullMarked
package org.modelassay.common;

import org.jspecify.annotations.NullMarked;
