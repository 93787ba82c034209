/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.analyser.codecrash.internal.ask;

import java.util.List;

import org.modelassay.inference.completion.Prompt;

/**
 * A question as it is put to a model.
 *
 * @param prompt    the prompt
 * @param beginning what the prompt has already written of the answer; empty for a conversation
 * @param stop      what ends the answer
 */
public record QuestionPrompt(Prompt prompt, String beginning, List<String> stop) {

    /** Copies the list. */
    public QuestionPrompt {
        stop = List.copyOf(stop);
    }
}
