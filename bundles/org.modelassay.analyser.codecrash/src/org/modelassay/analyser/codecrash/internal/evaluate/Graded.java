/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.analyser.codecrash.internal.evaluate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.modelassay.analyser.codecrash.internal.ask.Sample;

/**
 * A condition with its samples and their grades.
 *
 * @param condition the questions
 * @param samples   the samples of each question
 * @param scores    their grades, in the order of the questions
 */
public record Graded(Condition condition, List<List<Sample>> samples, List<Score> scores) {

    /** Copies the lists. */
    public Graded {
        samples = List.copyOf(samples);
        scores = List.copyOf(scores);
    }

    Stream<Sample> all() {
        return samples.stream().flatMap(List::stream);
    }

    /**
     * How many samples got no answer this time.
     *
     * @return the number of missing samples
     */
    public long missing() {
        return all().filter(sample -> sample.state() == Sample.State.MISSING).count();
    }

    Strata<Score> strata() {
        Map<String, List<Score>> datasets = new LinkedHashMap<>();
        scores.forEach(
                score -> datasets.computeIfAbsent(score.question().dataset(), _ -> new ArrayList<>()).add(score));
        return new Strata<>(datasets);
    }
}
