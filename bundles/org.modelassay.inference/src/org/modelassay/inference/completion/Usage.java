/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.inference.completion;

/**
 * Tokens that were counted.
 *
 * @param promptTokens     tokens read
 * @param completionTokens tokens written, reasoning included
 * @param reasoningTokens  those of them that are reasoning withheld from the text
 */
public record Usage(long promptTokens, long completionTokens, long reasoningTokens) {

    /** Nothing yet. */
    public static final Usage NONE = new Usage(0, 0, 0);

    /**
     * The sum of two.
     *
     * @param other more tokens
     * @return the sum
     */
    public Usage plus(Usage other) {
        return new Usage(promptTokens + other.promptTokens, completionTokens + other.completionTokens,
                reasoningTokens + other.reasoningTokens);
    }
}
