/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
/** What is inside a model while it reads a prompt: lenses on its layers, the shares of its parts, and patching. */
@NullMarked
package org.modelassay.analyser.lens;

import org.jspecify.annotations.NullMarked;
