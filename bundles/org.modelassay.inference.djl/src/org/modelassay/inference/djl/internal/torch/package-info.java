/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
/**
 * The only code that touches the engine: TorchScript modules made from text, tensors as opaque handles, the loading of
 * native libraries.
 * <p>
 * Kernels are text ({@code kernels/*.py}), packed into an archive and compiled in process. Tensors never expose the
 * engine's own operations, because some of those end the process for 16-bit types.
 */
@NullMarked
package org.modelassay.inference.djl.internal.torch;

import org.jspecify.annotations.NullMarked;
