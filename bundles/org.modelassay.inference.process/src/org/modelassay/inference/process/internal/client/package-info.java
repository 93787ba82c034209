/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
/** The asking side: the process, and objects that pass their calls on to it. */
@NullMarked
package org.modelassay.inference.process.internal.client;

import org.jspecify.annotations.NullMarked;
