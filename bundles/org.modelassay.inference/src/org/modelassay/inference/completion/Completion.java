/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.inference.completion;

import java.util.List;

/**
 * One completion.
 *
 * @param text             the new text, without prompt and stop
 * @param finish           why it ended
 * @param logProbabilities one entry for each token; empty unless asked for
 */
public record Completion(String text, Finish finish, List<TokenLogProbability> logProbabilities) {

    /** Why a completion ended. */
    public enum Finish {

        /** The model ended it, or a stop was reached. */
        STOP,

        /** The greatest number of new tokens, or the end of the context, was reached. */
        LENGTH,

        /** A filter of the endpoint withheld text. */
        FILTERED,

        /** The endpoint gave another reason, or none. */
        OTHER
    }

    /** Copies the list. */
    public Completion {
        logProbabilities = List.copyOf(logProbabilities);
    }
}
