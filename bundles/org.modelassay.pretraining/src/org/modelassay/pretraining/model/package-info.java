/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
/** Decoders before their first step: configuration and random weights of the architecture GPT-2. */
@NullMarked
package org.modelassay.pretraining.model;

import org.jspecify.annotations.NullMarked;
