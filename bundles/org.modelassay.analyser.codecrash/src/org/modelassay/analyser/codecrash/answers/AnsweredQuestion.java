/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.analyser.codecrash.answers;

import java.util.List;

/**
 * A question in one condition with everything that was answered.
 *
 * @param source    where the answers come from
 * @param condition the perturbation; {@link #VANILLA} for none
 * @param dataset   the data set
 * @param taskId    the id within it
 * @param code      the program
 * @param function  the function that is called
 * @param call      the call
 * @param output    its value
 * @param answers   the samples in order
 */
public record AnsweredQuestion(Source source, String condition, String dataset, String taskId, String code,
        String function, String call, String output, List<Answer> answers) {

    /** What the condition without perturbation is called. */
    public static final String VANILLA = "VAN";

    /** Copies the list. */
    public AnsweredQuestion {
        answers = List.copyOf(answers);
    }

    /**
     * The id within all data sets, the same in every condition.
     *
     * @return data set and id, a slash between
     */
    public String key() {
        return dataset + "/" + taskId;
    }

    /**
     * Whether this is the question without perturbation.
     *
     * @return true for {@link #VANILLA}
     */
    public boolean isVanilla() {
        return condition.equals(VANILLA);
    }

    /**
     * What would have been right.
     *
     * @return the value of the call, or a call that gives the value
     */
    public String expected() {
        return source.task().equals("input") ? call : output;
    }
}
