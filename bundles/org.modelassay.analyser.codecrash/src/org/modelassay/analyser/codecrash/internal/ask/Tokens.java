/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.analyser.codecrash.internal.ask;

import java.util.List;

import org.modelassay.inference.completion.Message;
import org.modelassay.inference.completion.Prompt;

/** Estimates of tokens where nobody has counted them: programs have about three characters a token. */
public final class Tokens {

    private static final int CHARACTERS = 3;
    private static final int AROUND_A_MESSAGE = 8;

    private Tokens() {
    }

    /**
     * Estimates a prompt.
     *
     * @param prompt the prompt
     * @return its tokens, rather too many than too few
     */
    public static long estimate(Prompt prompt) {
        return switch (prompt) {
        case Prompt.Text(String text) -> estimate(text);
        case Prompt.Chat(List<Message> messages) -> messages.stream()
                .mapToLong(message -> estimate(message.content()) + AROUND_A_MESSAGE).sum();
        };
    }

    /**
     * Estimates a text.
     *
     * @param text the text
     * @return its tokens
     */
    public static long estimate(String text) {
        return Math.ceilDiv(text.length(), CHARACTERS);
    }
}
