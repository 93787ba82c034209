/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.analyser.codecrash.internal.leaderboard;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.modelassay.analyser.codecrash.answers.Answer;
import org.modelassay.analyser.codecrash.answers.AnswerLog;
import org.modelassay.analyser.codecrash.answers.AnsweredQuestion;
import org.modelassay.analyser.codecrash.answers.Source;
import org.modelassay.analyser.codecrash.internal.evaluate.Score;
import org.modelassay.analyser.codecrash.internal.question.Question;
import org.modelassay.analysis.Input;
import org.modelassay.common.InvalidInputException;

/**
 * The models of several runs.
 *
 * @param contestants the best without perturbation first
 */
public record Contest(List<Contestant> contestants) {

    /** Copies the list. */
    public Contest {
        contestants = List.copyOf(contestants);
    }

    /**
     * Reads runs. Those of one model, asked in one way, share a row, as long as no perturbation occurs twice.
     *
     * @param runs run directories of {@code codecrash.evaluate}
     * @return the models
     * @throws InvalidInputException if one is no such run
     * @throws IOException           if one cannot be read
     */
    public static Contest read(List<Input> runs) throws InvalidInputException, IOException {
        List<Contestant> contestants = new ArrayList<>();
        for (Input run : runs) {
            Map<Source, Map<String, List<Score>>> sources = new LinkedHashMap<>();
            for (AnsweredQuestion answered : AnswerLog.read(run.path()).questions()) {
                sources.computeIfAbsent(answered.source(), _ -> new LinkedHashMap<>())
                        .computeIfAbsent(Perturbed.name(answered.condition()), _ -> new ArrayList<>())
                        .add(score(answered));
            }
            sources.forEach((source, scores) -> of(contestants, source, scores, run.name()).add(scores));
        }
        contestants.sort(Comparator.comparingDouble((Contestant each) -> -each.vanilla().map(Contest::passAtOne)
                .orElse(Double.NEGATIVE_INFINITY)).thenComparing(Contestant::label));
        return new Contest(contestants);
    }

    private static Contestant of(List<Contestant> contestants, Source source, Map<String, List<Score>> scores,
            String run) {
        Optional<Contestant> known = contestants.stream()
                .filter(each -> each.hasRoomFor(source, scores.keySet())).findFirst();
        if (known.isPresent()) {
            return known.get();
        }
        boolean taken = contestants.stream().anyMatch(each -> each.source().equals(source));
        Contestant made = new Contestant(source, taken ? source.label() + ", " + run : source.label());
        contestants.add(made);
        return made;
    }

    private static Score score(AnsweredQuestion answered) {
        return new Score(Question.of(answered.taskId(), answered.dataset(), answered.code(), answered.function(),
                answered.call(), answered.output()), answered.answers().stream().map(Answer::grade).toList());
    }

    private static double passAtOne(Entry entry) {
        return Cells.strata(entry.scores()).mean(Score::passAtOne);
    }

    /**
     * Every perturbation that a model was asked under.
     *
     * @return names in the order of the paper
     */
    public List<String> conditions() {
        return contestants.stream().flatMap(each -> each.entries().stream()).map(Entry::condition).distinct()
                .sorted(Perturbed.ORDER).toList();
    }

    /**
     * The perturbations under which models were asked different questions, so that their scores do not compare.
     *
     * @return names in the order of the paper
     */
    public List<String> uneven() {
        return conditions().stream().filter(condition -> contestants.stream()
                .flatMap(each -> each.entries().stream()).filter(entry -> entry.condition().equals(condition))
                .map(Entry::keys).distinct().count() > 1).toList();
    }
}
