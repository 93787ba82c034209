/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
/**
 * The client of OpenAI's protocol: limits on the traffic, repeated attempts, and responses that are checked before they
 * are believed.
 */
@NullMarked
package org.modelassay.inference.openai.internal.client;

import org.jspecify.annotations.NullMarked;
