/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.analyser.codecrash.answers;

/**
 * Where answers come from.
 *
 * @param model  what the run calls the model, or the file of its recorded answers
 * @param prompt {@code direct} or {@code chain_of_thought}; {@code recorded} where nobody was asked
 * @param task   {@code output} or {@code input}
 */
public record Source(String model, String prompt, String task) {

    /**
     * The model and how it was asked, for a reader.
     *
     * @return such as {@code name (chain of thought)}
     */
    public String label() {
        String how = switch (prompt) {
        case "chain_of_thought" -> "chain of thought";
        default -> "";
        };
        String what = task.equals("input") ? "input" : "";
        String both = how.isEmpty() || what.isEmpty() ? how + what : how + ", " + what;
        return both.isEmpty() ? model : model + " (" + both + ")";
    }
}
