/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
/**
 * A small reader and writer of XMI, for files of unknown origin and for files that diff well.
 */
@NullMarked
package org.modelassay.engine.internal.xmi;

import org.jspecify.annotations.NullMarked;
