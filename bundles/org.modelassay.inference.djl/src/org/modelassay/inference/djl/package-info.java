/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
/**
 * The provider of the inference service that runs models in this process, on PyTorch's native library.
 * <p>
 * {@link org.modelassay.inference.djl.DjlInferenceService} is registered as a component in OSGi and can be constructed
 * anywhere else.
 */
@NullMarked
package org.modelassay.inference.djl;

import org.jspecify.annotations.NullMarked;
