/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.inference.completion;

import java.util.List;
import java.util.Optional;

/**
 * What came back for a request.
 *
 * @param choices one for each sample asked for, in order
 * @param usage   the tokens of all of them together; nothing when the endpoint does not say
 * @param model   what the model calls itself
 */
public record Completions(List<Completion> choices, Optional<Usage> usage, String model) {

    /** Copies the list. */
    public Completions {
        choices = List.copyOf(choices);
    }
}
