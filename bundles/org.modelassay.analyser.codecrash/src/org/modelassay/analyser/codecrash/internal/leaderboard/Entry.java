/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.analyser.codecrash.internal.leaderboard;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.modelassay.analyser.codecrash.internal.evaluate.Score;

/**
 * What a model scored under one perturbation.
 *
 * @param condition the perturbation, {@code VAN} for none
 * @param scores    one for each question
 * @param vanilla   the scores of the same model without perturbation; empty if there are none
 */
record Entry(String condition, List<Score> scores, List<Score> vanilla) {

    Entry {
        scores = List.copyOf(scores);
        vanilla = List.copyOf(vanilla);
    }

    /** The ids of the questions. */
    Set<String> keys() {
        return scores.stream().map(score -> score.question().key()).collect(Collectors.toSet());
    }
}
