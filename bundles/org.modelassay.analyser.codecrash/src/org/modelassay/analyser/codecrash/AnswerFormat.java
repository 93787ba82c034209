/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.analyser.codecrash;

/** How answers are written. */
public enum AnswerFormat {
    /** The answer is the whole text: an output, or for input questions a call. */
    RAW,
    /** The answer is {@code [ANSWER] call == output [/ANSWER]} somewhere in the text. */
    TAGGED
}
