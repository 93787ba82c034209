/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.analyser.codecrash.internal.evaluate;

import org.modelassay.analyser.codecrash.internal.question.Question;
import org.modelassay.inference.completion.ScoredText;

/**
 * How probable a model finds one answer to one question in one condition.
 *
 * @param condition the perturbation
 * @param question  the question
 * @param kind      which answer
 * @param answer    its text
 * @param score     its tokens
 */
record ScoredAnswer(Condition condition, Question question, Kind kind, String answer, ScoredText score) {

    /** Which answer is scored. */
    enum Kind {
        /** The right one. */
        RIGHT,
        /** The one that a misleading hint gives. */
        MISLEADING
    }

    /** The same answer to the same question, whatever the condition. */
    String partner() {
        return question.key() + "/" + kind;
    }

    double sum() {
        return score.sum();
    }
}
