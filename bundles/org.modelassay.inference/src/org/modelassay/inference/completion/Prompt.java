/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.inference.completion;

import java.util.List;

/** What a model is given. */
public sealed interface Prompt {

    /**
     * A text to be continued.
     *
     * @param text the text, possibly empty
     */
    record Text(String text) implements Prompt {
    }

    /**
     * A conversation whose next message the model writes.
     *
     * @param messages at least one
     */
    record Chat(List<Message> messages) implements Prompt {

        /**
         * Copies the messages.
         *
         * @throws IllegalArgumentException when there is none
         */
        public Chat {
            messages = List.copyOf(messages);
            if (messages.isEmpty()) {
                throw new IllegalArgumentException("a conversation needs a message");
            }
        }
    }
}
