/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.analyser.codecrash.internal.question;

import org.jspecify.annotations.Nullable;

/**
 * A program and what it gives for one call.
 *
 * @param taskId       its id, unique within its data set
 * @param dataset      the data set, such as {@code crux} or {@code lcb}
 * @param code         the program
 * @param functionName the function that is called
 * @param functionCall the call
 * @param output       its value, as Python source
 * @param test         the assertion that the call gives the value
 * @param difficulty   how hard the data set says it is; empty where it does not
 */
public record Question(String taskId, String dataset, String code, String functionName, String functionCall,
        String output, String test, String difficulty) {

    /**
     * A question whose test follows from its parts.
     *
     * @param taskId       its id
     * @param dataset      the data set
     * @param code         the program
     * @param functionName the function that is called
     * @param functionCall the call
     * @param output       its value
     * @return the question
     */
    public static Question of(String taskId, String dataset, String code, String functionName, String functionCall,
            String output) {
        return new Question(taskId, dataset, code, functionName, functionCall, output,
                "assert " + functionCall + " == " + output, "");
    }

    /**
     * The question about another program.
     *
     * @param changed the program
     * @return a copy
     */
    public Question withCode(String changed) {
        return new Question(taskId, dataset, changed, functionName, functionCall, output, test, difficulty);
    }

    /**
     * The question with a test of its own words.
     *
     * @param own the test, or {@code null} to keep this one
     * @return a copy
     */
    public Question withTest(@Nullable String own) {
        return own == null ? this
                : new Question(taskId, dataset, code, functionName, functionCall, output, own, difficulty);
    }

    /**
     * The question with its difficulty.
     *
     * @param level what the data set says, or {@code null} to keep this one
     * @return a copy
     */
    public Question withDifficulty(@Nullable String level) {
        return level == null ? this
                : new Question(taskId, dataset, code, functionName, functionCall, output, test, level);
    }

    /**
     * The id within all data sets.
     *
     * @return data set and id, a slash between
     */
    public String key() {
        return dataset + "/" + taskId;
    }
}
