/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.analyser.codecrash.internal.leaderboard;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.modelassay.analyser.codecrash.answers.AnsweredQuestion;
import org.modelassay.analyser.codecrash.answers.Source;
import org.modelassay.analyser.codecrash.internal.evaluate.Score;

/** One row of the leaderboard: a model, asked in one way, with its scores from one run or several. */
final class Contestant {

    private final Source source;
    private final String label;
    private final Map<String, Entry> entries = new TreeMap<>(Perturbed.ORDER);

    Contestant(Source source, String label) {
        this.source = source;
        this.label = label;
    }

    Source source() {
        return source;
    }

    String label() {
        return label;
    }

    /** Whether the scores of another run can stand in this row: only those without perturbation may be there twice. */
    boolean hasRoomFor(Source other, Collection<String> conditions) {
        return source.equals(other) && conditions.stream()
                .noneMatch(condition -> !condition.equals(AnsweredQuestion.VANILLA) && entries.containsKey(condition));
    }

    /** Adds the scores of a run; those of perturbations are compared with those without that the run has itself. */
    void add(Map<String, List<Score>> run) {
        List<Score> vanilla = run.getOrDefault(AnsweredQuestion.VANILLA, List.of());
        run.forEach((condition, scores) -> entries.putIfAbsent(condition, new Entry(condition, scores,
                condition.equals(AnsweredQuestion.VANILLA) ? List.of() : vanilla)));
    }

    /** Every condition in the order of the paper. */
    List<Entry> entries() {
        List<Score> own = vanilla().map(Entry::scores).orElse(List.of());
        return entries.values().stream()
                .map(entry -> entry.vanilla().isEmpty() && !entry.condition().equals(AnsweredQuestion.VANILLA)
                        ? new Entry(entry.condition(), entry.scores(), own) : entry)
                .toList();
    }

    Optional<Entry> vanilla() {
        return Optional.ofNullable(entries.get(AnsweredQuestion.VANILLA));
    }
}
