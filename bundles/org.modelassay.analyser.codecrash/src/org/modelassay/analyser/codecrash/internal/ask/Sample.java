/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.analyser.codecrash.internal.ask;

import java.util.Optional;

import org.modelassay.inference.completion.Completion;
import org.modelassay.inference.completion.Usage;

/**
 * One answer to a question, or why there is none.
 *
 * @param state  what came back
 * @param text   what the model wrote, with the beginning that the prompt gave it; empty without an answer
 * @param finish why it ended
 * @param usage  tokens, where they are known
 * @param reason why there is no answer; empty if there is one
 */
public record Sample(State state, String text, Completion.Finish finish, Optional<Usage> usage, String reason) {

    /** What came back. */
    public enum State {
        /** A text. */
        ANSWERED,
        /** The model refuses this question for good: too long a prompt, a filter. */
        REFUSED,
        /** Nothing: the infrastructure failed, or the budget was spent. */
        MISSING
    }

    /**
     * An answer that somebody recorded.
     *
     * @param text the answer
     * @return the sample
     */
    public static Sample recorded(String text) {
        return new Sample(State.ANSWERED, text, Completion.Finish.OTHER, Optional.empty(), "");
    }

    /**
     * No answer for good.
     *
     * @param reason why
     * @return the sample
     */
    static Sample refused(String reason) {
        return new Sample(State.REFUSED, "", Completion.Finish.OTHER, Optional.empty(), reason);
    }

    /**
     * No answer this time.
     *
     * @param reason why
     * @return the sample
     */
    static Sample missing(String reason) {
        return new Sample(State.MISSING, "", Completion.Finish.OTHER, Optional.empty(), reason);
    }

    /**
     * Whether there is a text to be graded.
     *
     * @return true for {@link State#ANSWERED}
     */
    public boolean isAnswered() {
        return state == State.ANSWERED;
    }
}
