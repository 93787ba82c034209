/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.inference.completion;

/**
 * A message of a conversation.
 *
 * @param role    who speaks
 * @param content what is said
 */
public record Message(Role role, String content) {

    /** Who speaks. */
    public enum Role {

        /** Who sets the rules. */
        SYSTEM,

        /** Who asks. */
        USER,

        /** The model. */
        ASSISTANT
    }

    /**
     * A question.
     *
     * @param content what is said
     * @return the message of a user
     */
    public static Message user(String content) {
        return new Message(Role.USER, content);
    }

    /**
     * A rule.
     *
     * @param content what is said
     * @return the message of the system
     */
    public static Message system(String content) {
        return new Message(Role.SYSTEM, content);
    }
}
