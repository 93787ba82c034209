/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.analyser.codecrash.answers;

import java.util.Locale;

/**
 * The grade of one sample.
 *
 * @param mark   what it is worth
 * @param reason why, in a few words; empty for right answers
 */
public record Grade(Mark mark, String reason) {

    /** What a sample is worth. */
    public enum Mark {
        /** The answer is right. */
        RIGHT,
        /** The answer is wrong, or breaks the rules. */
        WRONG,
        /** There is no answer in the text, which counts as wrong. */
        MISSING,
        /** Left out of the count, as the original harness does. */
        LEFT_OUT,
        /** It would have to be executed, and could not be. */
        UNDECIDED
    }

    /**
     * The grade of a right answer.
     *
     * @return {@link Mark#RIGHT}, without a reason
     */
    public static Grade right() {
        return new Grade(Mark.RIGHT, "");
    }

    /**
     * The grade of a wrong answer.
     *
     * @param reason why it is wrong
     * @return {@link Mark#WRONG}
     */
    public static Grade wrong(String reason) {
        return new Grade(Mark.WRONG, reason);
    }

    /**
     * The mark in files and tables.
     *
     * @return lower case with underscores, such as {@code left_out}
     */
    public String word() {
        return mark.name().toLowerCase(Locale.ROOT);
    }

    /**
     * Whether the answer is right.
     *
     * @return true for {@link Mark#RIGHT}
     */
    public boolean isRight() {
        return mark == Mark.RIGHT;
    }
}
