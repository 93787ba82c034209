/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
/** Prompts as tokens, and tokens as people read them. */
@NullMarked
package org.modelassay.analyser.lens.internal.prompt;

import org.jspecify.annotations.NullMarked;
