/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.analyser.codecrash.answers;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One answer, with its question and the same question without perturbation.
 *
 * @param question the question
 * @param vanilla  the same question without perturbation; empty if the run has none, or this is it
 * @param sample   the index of the answer
 */
public record JudgedAnswer(AnsweredQuestion question, Optional<AnsweredQuestion> vanilla, int sample) {

    /**
     * The answer.
     *
     * @return what the model wrote, and its grade
     */
    public Answer answer() {
        return question.answers().get(sample);
    }

    /**
     * Every answer.
     *
     * @param questions questions of every condition
     * @return the answers in their order
     */
    public static List<JudgedAnswer> of(List<AnsweredQuestion> questions) {
        Map<String, AnsweredQuestion> vanilla = new HashMap<>();
        questions.stream().filter(AnsweredQuestion::isVanilla).forEach(each -> vanilla.put(each.key(), each));
        List<JudgedAnswer> answers = new ArrayList<>();
        for (AnsweredQuestion question : questions) {
            Optional<AnsweredQuestion> before = question.isVanilla() ? Optional.empty()
                    : Optional.ofNullable(vanilla.get(question.key()));
            for (int i = 0; i < question.answers().size(); i++) {
                answers.add(new JudgedAnswer(question, before, i));
            }
        }
        return answers;
    }
}
