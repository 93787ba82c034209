/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.analyser.codecrash.internal.evaluate;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.modelassay.analyser.codecrash.answers.Grade;
import org.modelassay.analyser.codecrash.internal.ask.Sample;
import org.modelassay.analyser.codecrash.internal.question.Batches;
import org.modelassay.analyser.codecrash.internal.question.Question;
import org.modelassay.analysis.AnalysisException;
import org.modelassay.analysis.RunContext;
import org.modelassay.analysis.UnitOfWork;
import org.modelassay.analysis.Units;
import org.modelassay.common.InvalidInputException;

/** Grades conditions in units of work. */
public final class Grading {

    private final Grader grader;
    private final RunContext context;

    /**
     * Prepares grading.
     *
     * @param grader  grades one text
     * @param context the run
     */
    public Grading(Grader grader, RunContext context) {
        this.grader = grader;
        this.context = context;
    }

    /**
     * The units of a condition.
     *
     * @param condition the condition
     * @param all       every condition
     * @return units in order; their weights are numbers of questions
     */
    public static List<UnitOfWork> units(Condition condition, List<Condition> all) {
        String prefix = condition.isVanilla() ? "vanilla"
                : all.stream().filter(each -> !each.isVanilla()).count() == 1 ? "questions"
                : "questions " + condition.name();
        return Batches.units(prefix, condition.questions().size());
    }

    /**
     * Grades a condition. While samples are missing nothing is remembered, as they will come.
     *
     * @param condition the condition
     * @param samples   its samples
     * @param all       every condition
     * @return the grades
     * @throws AnalysisException     as thrown by a unit
     * @throws InvalidInputException as thrown by a unit
     * @throws IOException           if the journal cannot be written
     */
    public Graded grade(Condition condition, List<List<Sample>> samples, List<Condition> all)
            throws AnalysisException, InvalidInputException, IOException {
        List<List<Grade>> grades = new ArrayList<>();
        boolean complete = samples.stream().flatMap(List::stream)
                .noneMatch(sample -> sample.state() == Sample.State.MISSING);
        List<UnitOfWork> units = units(condition, all);
        if (complete) {
            new Units<>(context, new GradeCodec(), unit -> grade(condition, samples, unit)).run(units)
                    .forEach(grades::addAll);
        } else {
            for (UnitOfWork unit : units) {
                context.cancellation().check();
                grades.addAll(grade(condition, samples, unit));
            }
        }
        List<Score> scores = new ArrayList<>();
        for (int i = 0; i < grades.size(); i++) {
            scores.add(new Score(condition.questions().get(i), grades.get(i)));
        }
        return new Graded(condition, samples, scores);
    }

    private List<List<Grade>> grade(Condition condition, List<List<Sample>> samples, UnitOfWork unit) {
        List<Question> questions = Batches.of(unit, condition.questions());
        List<List<Sample>> texts = Batches.of(unit, samples);
        List<List<Grade>> graded = new ArrayList<>();
        for (int i = 0; i < questions.size(); i++) {
            Question question = questions.get(i);
            // samples often repeat each other
            Map<String, Grade> known = new HashMap<>();
            graded.add(texts.get(i).stream().map(sample -> grade(question, sample, known)).toList());
        }
        return graded;
    }

    private Grade grade(Question question, Sample sample, Map<String, Grade> known) {
        return sample.isAnswered() ? known.computeIfAbsent(sample.text(), text -> grader.grade(question, text))
                : new Grade(Grade.Mark.UNDECIDED, sample.reason());
    }
}
