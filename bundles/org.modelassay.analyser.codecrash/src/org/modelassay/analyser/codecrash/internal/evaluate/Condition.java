/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.analyser.codecrash.internal.evaluate;

import java.util.List;
import java.util.Locale;

import org.modelassay.analyser.codecrash.internal.question.Question;

/**
 * Questions of one kind: perturbed in one way, or not at all.
 *
 * @param name      what they are called, {@code VAN} without perturbation
 * @param isVanilla whether they are those without perturbation
 * @param questions the questions
 * @param recorded  recorded answers to each; empty lists where a model is asked
 */
public record Condition(String name, boolean isVanilla, List<Question> questions, List<List<String>> recorded) {

    /** Copies the lists. */
    public Condition {
        questions = List.copyOf(questions);
        recorded = List.copyOf(recorded);
    }

    /**
     * The name as the first part of the names of metrics.
     *
     * @return lower case, digits and underscores
     */
    public String key() {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "_");
    }
}
