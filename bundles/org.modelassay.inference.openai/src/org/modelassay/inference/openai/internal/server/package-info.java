/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
/** The server's side of OpenAI's protocol. Everything that arrives is hostile until it has been read. */
@NullMarked
package org.modelassay.inference.openai.internal.server;

import org.jspecify.annotations.NullMarked;
