/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.inference.openai.internal.server;

import java.util.List;

import org.modelassay.inference.completion.Completion;
import org.modelassay.inference.completion.Usage;

/**
 * The answer to a request.
 *
 * @param id      what it is called
 * @param created when, in seconds since 1970
 * @param model   the name of the model
 * @param choices the completions of all prompts, in order
 * @param usage   the tokens of all
 */
public record Completed(String id, long created, String model, List<Completion> choices, Usage usage) {
}
