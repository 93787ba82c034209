/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.analyser.codecrash;

/** What a prompt looks like. */
public enum PromptForm {
    /** Messages where the model takes them, a text otherwise. */
    AUTO,
    /** A conversation of one message of the system and one of the user. */
    MESSAGES,
    /** A text that ends where the answer, or the thought, begins. */
    TEXT
}
