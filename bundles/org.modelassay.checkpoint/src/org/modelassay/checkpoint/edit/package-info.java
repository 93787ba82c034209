/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
/**
 * Makes models from models: merges of several, and one reduced to the weights of a mask.
 * <p>
 * Tensors are streamed block by block, so memory grows neither with the model nor with a tensor. What does not fit
 * together is refused before anything is written; the result is a directory in the layout of Hugging Face that appears
 * whole or not at all, with the element types and the companion files of its first model. Equal inputs give equal
 * bytes.
 */
@NullMarked
package org.modelassay.checkpoint.edit;

import org.jspecify.annotations.NullMarked;
