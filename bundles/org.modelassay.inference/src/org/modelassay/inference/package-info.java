/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
/**
 * The service that runs language models for every analyser: open a model, look inside a forward pass, change it,
 * score text, generate text.
 * <p>
 * Everything that crosses this API is a value: a record, or numbers in memory. There is no callback and no type of an
 * engine, so a provider may live in another process. A {@link org.modelassay.inference.LanguageModel} is opened through
 * {@link org.modelassay.inference.InferenceService} and released by closing it; the weights behind it are shared.
 */
@NullMarked
package org.modelassay.inference;

import org.jspecify.annotations.NullMarked;
