/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
/** Memory that two processes share: files that both map, in a folder that goes with them. */
@NullMarked
package org.modelassay.inference.process.internal.memory;

import org.jspecify.annotations.NullMarked;
