/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
/**
 * What a tensor is in its model: the layer, and the kind of matrix, read from its name.
 * <p>
 * One declarative table covers the decoder families (Llama, Mistral, Mixtral, Qwen, Gemma, OLMo, Phi, GPT-2, GPT-NeoX,
 * BLOOM and those named like them). Tensors that hold several matrices are described by parts. A name that the table
 * does not know is {@link org.modelassay.checkpoint.layout.MatrixKind#OTHER}, never a guess.
 */
@NullMarked
package org.modelassay.checkpoint.layout;

import org.jspecify.annotations.NullMarked;
