/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.analyser.codecrash.internal.leaderboard;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;

import org.modelassay.analyser.codecrash.Task;
import org.modelassay.analyser.codecrash.internal.evaluate.Degradation;
import org.modelassay.analyser.codecrash.internal.evaluate.Degradation.Pair;
import org.modelassay.analyser.codecrash.internal.evaluate.Figures;
import org.modelassay.analyser.codecrash.internal.evaluate.Gate;
import org.modelassay.analyser.codecrash.internal.evaluate.Score;
import org.modelassay.analyser.codecrash.internal.evaluate.Strata;

/** Computes the cells of a leaderboard. */
final class Cells {

    private final Figures figures;

    Cells(Figures figures) {
        this.figures = figures;
    }

    static Strata<Score> strata(List<Score> scores) {
        Map<String, List<Score>> datasets = new LinkedHashMap<>();
        scores.forEach(score -> datasets.computeIfAbsent(score.question().dataset(), _ -> new ArrayList<>())
                .add(score));
        return new Strata<>(datasets);
    }

    Cell cell(Contestant contestant, Entry entry) {
        Strata<Score> strata = strata(entry.scores());
        Strata<Pair> pairs = Degradation.pairs(entry.vanilla(), entry.scores());
        Task task = contestant.source().task().equals("input") ? Task.INPUT : Task.OUTPUT;
        boolean isGated = pairs.size() > 0 && !new Gate(figures, task).of(pairs).isPassed();
        Strata<Pair> changed = Degradation.changed(pairs);
        return new Cell(contestant.label(), entry.condition(), entry.scores().size(),
                entry.scores().stream().mapToInt(Score::undecided).sum(),
                estimate(strata, each -> each.mean(Score::passAtOne)), loss(pairs, isGated), loss(changed, isGated),
                pairs.size() == 0 ? Double.NaN : Degradation.mcNemar(pairs), isGated);
    }

    private Cell.Loss loss(Strata<Pair> pairs, boolean isGated) {
        return pairs.size() == 0 ? Cell.Loss.NONE
                : new Cell.Loss(pairs.size(), estimate(pairs, Degradation::absolute),
                        isGated ? Cell.Estimate.NONE : estimate(pairs, Degradation::relative));
    }

    private <T> Cell.Estimate estimate(Strata<T> strata, ToDoubleFunction<Strata<T>> statistic) {
        double value = statistic.applyAsDouble(strata);
        return Double.isNaN(value) ? Cell.Estimate.NONE
                : new Cell.Estimate(value, figures.interval("leaderboard", strata, statistic));
    }
}
