/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
/** The answering side: the process in which models run. */
@NullMarked
package org.modelassay.inference.process.internal.host;

import org.jspecify.annotations.NullMarked;
