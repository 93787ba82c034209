/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.analyser.codecrash;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.modelassay.analyser.codecrash.internal.evaluate.AnswerFile;
import org.modelassay.analyser.codecrash.internal.evaluate.EvaluateReport;
import org.modelassay.analyser.codecrash.internal.evaluate.Grade;
import org.modelassay.analyser.codecrash.internal.evaluate.GradeCodec;
import org.modelassay.analyser.codecrash.internal.evaluate.Grader;
import org.modelassay.analyser.codecrash.internal.evaluate.Score;
import org.modelassay.analyser.codecrash.internal.question.Batches;
import org.modelassay.analyser.codecrash.internal.question.Question;
import org.modelassay.analyser.codecrash.internal.question.QuestionFile;
import org.modelassay.analysis.Analyser;
import org.modelassay.analysis.AnalysisException;
import org.modelassay.analysis.Input;
import org.modelassay.analysis.Inputs;
import org.modelassay.analysis.Plan;
import org.modelassay.analysis.PlanContext;
import org.modelassay.analysis.RunContext;
import org.modelassay.analysis.UnitOfWork;
import org.modelassay.analysis.Units;
import org.modelassay.common.Diagnostic;
import org.modelassay.common.InvalidInputException;
import org.modelassay.python.execution.PythonPool;

/**
 * Grades recorded answers to questions, and says what a perturbation costs where there are answers without it as well.
 *
 * <p>Roles: {@code questions} and {@code answers}; optionally {@code vanilla_questions} and {@code vanilla_answers}.
 */
public final class EvaluateAnalyser implements Analyser<EvaluateParameters> {

    private static final long MEMORY_PER_THREAD = 64L << 20;

    /** Questions and what was answered. */
    private record Answered(String unitPrefix, List<Question> questions, List<List<String>> answers) {

        List<UnitOfWork> units() {
            return Batches.units(unitPrefix, questions.size());
        }
    }

    @Override
    public Plan plan(Inputs inputs, EvaluateParameters parameters, PlanContext context)
            throws InvalidInputException, IOException {
        List<UnitOfWork> units = new ArrayList<>();
        for (Answered answered : read(inputs)) {
            units.addAll(answered.units());
        }
        long bytes = 0;
        for (String role : List.of("questions", "answers", "vanilla_questions", "vanilla_answers")) {
            for (Input input : inputs.all(role)) {
                bytes += Files.size(input.path());
            }
        }
        return new Plan(units, "questions", bytes, 0, MEMORY_PER_THREAD * context.threads(), List.of());
    }

    @Override
    public void run(Inputs inputs, EvaluateParameters parameters, RunContext context)
            throws AnalysisException, InvalidInputException, IOException {
        List<Answered> all = read(inputs);
        try (PythonPool pool = Pools.open(parameters.execution(), parameters.python(), context.threads())) {
            Grader grader = new Grader(parameters.format(), parameters.task(), parameters.compatible(), pool,
                    Duration.ofMillis(Math.round(parameters.seconds() * 1000)), context.cancellation()::isRequested);
            List<Score> scores = grade(all.getFirst(), grader, context);
            List<Score> vanilla = all.size() < 2 ? List.of() : grade(all.get(1), grader, context);
            if (pool.version().isEmpty()) {
                context.message(Diagnostic.warning("python", "no answer was executed, only literals were graded",
                        "install Python 3.8 or later, or name its command"));
            }
            new EvaluateReport(parameters, context).write(scores, vanilla);
        }
    }

    private static List<Answered> read(Inputs inputs) throws InvalidInputException, IOException {
        List<Answered> all = new ArrayList<>();
        all.add(read(inputs.one("questions"), inputs.one("answers"), "questions"));
        List<Input> questions = inputs.all("vanilla_questions");
        List<Input> answers = inputs.all("vanilla_answers");
        if (questions.size() != answers.size()) {
            throw new InvalidInputException(
                    Diagnostic.error("vanilla_questions", "is given without vanilla_answers, or the "
                            + "other way round", "give both or none"));
        }
        if (!questions.isEmpty()) {
            all.add(read(questions.getFirst(), answers.getFirst(), "vanilla"));
        }
        return all;
    }

    private static Answered read(Input questions, Input answers, String prefix)
            throws InvalidInputException, IOException {
        List<Question> read = QuestionFile.read(questions.path());
        return new Answered(prefix, read, AnswerFile.read(answers.path()).to(read));
    }

    private static List<Score> grade(Answered answered, Grader grader, RunContext context)
            throws AnalysisException, InvalidInputException, IOException {
        List<List<Grade>> grades = new ArrayList<>();
        new Units<>(context, new GradeCodec(), unit -> {
            List<Question> questions = Batches.of(unit, answered.questions());
            List<List<String>> texts = Batches.of(unit, answered.answers());
            List<List<Grade>> graded = new ArrayList<>();
            for (int i = 0; i < questions.size(); i++) {
                Question question = questions.get(i);
                // samples often repeat each other
                Map<String, Grade> known = new HashMap<>();
                graded.add(texts.get(i).stream()
                        .map(text -> known.computeIfAbsent(text, _ -> grader.grade(question, text))).toList());
            }
            return graded;
        }).run(answered.units()).forEach(grades::addAll);
        List<Score> scores = new ArrayList<>();
        for (int i = 0; i < grades.size(); i++) {
            scores.add(new Score(answered.questions().get(i), grades.get(i)));
        }
        return scores;
    }
}
