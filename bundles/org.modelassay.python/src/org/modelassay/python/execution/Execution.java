/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.python.execution;

/**
 * The verdict on an item.
 *
 * @param outcome how it ended
 * @param detail  more about it in a few words, such as the exception; may be empty; chosen by the program in part, so to
 *                be quoted before it is printed
 */
public record Execution(Outcome outcome, String detail) {

    /**
     * Whether program and test ran to their ends.
     *
     * @return true for {@link Outcome#PASSED}
     */
    public boolean passed() {
        return outcome == Outcome.PASSED;
    }
}
