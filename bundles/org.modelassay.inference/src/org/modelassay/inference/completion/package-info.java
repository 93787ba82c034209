/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
/**
 * Language models seen from outside: text or messages in, texts out, with log-probabilities and counts of tokens where
 * the model gives them.
 * <p>
 * The same interface stands for a model of this machine and for an endpoint that speaks OpenAI's protocol. What a model
 * cannot do it declares beforehand ({@link org.modelassay.inference.completion.Capability}) and refuses when asked. An
 * {@link org.modelassay.inference.InferenceException} is a failure of the infrastructure and says nothing of the model.
 */
@NullMarked
package org.modelassay.inference.completion;

import org.jspecify.annotations.NullMarked;
