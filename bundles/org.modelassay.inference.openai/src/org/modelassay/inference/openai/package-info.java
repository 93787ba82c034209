/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
/**
 * Models seen from outside: those of this machine by their tokenizer and chat template, those behind endpoints by
 * OpenAI's protocol; and the other side of that protocol, which lets other programs ask a model of this machine.
 */
@NullMarked
package org.modelassay.inference.openai;

import org.jspecify.annotations.NullMarked;
