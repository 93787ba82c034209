/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.analysis.result;

/**
 * A sentence a reader should take away.
 *
 * @param name    a stable key, such as {@code answer} or {@code null.master-cast}
 * @param kind    what the sentence is for
 * @param text    the sentence, complete, with its numbers and units
 * @param outcome what it means for trusting the answer
 */
public record Statement(String name, Kind kind, String text, Outcome outcome) {

    /** What a statement is for. */
    public enum Kind {
        /** The answer to the question of the experiment; one for each run, the first thing a reader sees. */
        ANSWER,
        /** Whether the model or the data are good enough for the claim. */
        GATE,
        /** What a null model, a random baseline or a published value says about the claim. */
        CONTROL,
        /** Anything else worth a sentence. */
        NOTE
    }

    /** What a statement means for trusting the answer. */
    public enum Outcome {
        /** The gate is passed, the control supports the answer. */
        PASS,
        /** The gate is not passed, the control speaks against the plain reading of the answer. */
        FAIL,
        /** Nothing can be concluded. */
        INCONCLUSIVE,
        /** The statement judges nothing. */
        NONE
    }
}
