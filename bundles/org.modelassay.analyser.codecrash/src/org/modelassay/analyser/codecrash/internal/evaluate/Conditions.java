/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.analyser.codecrash.internal.evaluate;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.modelassay.analyser.codecrash.internal.question.Question;
import org.modelassay.analyser.codecrash.internal.question.QuestionFile;
import org.modelassay.analysis.Input;
import org.modelassay.analysis.Inputs;
import org.modelassay.common.Diagnostic;
import org.modelassay.common.InvalidInputException;

/** Reads the questions of a run, with their recorded answers where no model is asked. */
public final class Conditions {

    /** What questions without perturbation are called. */
    public static final String VANILLA = "VAN";

    private static final String QUESTIONS = "questions";
    private static final String ANSWERS = "answers";

    private Conditions() {
    }

    /**
     * Reads questions and answers.
     *
     * @param inputs the inputs of the run
     * @return the perturbed conditions in order, then the one without perturbation if there is one
     * @throws InvalidInputException if inputs do not go together, or a file is not what it should be
     * @throws IOException           if a file cannot be read
     */
    public static List<Condition> read(Inputs inputs) throws InvalidInputException, IOException {
        boolean asks = !inputs.all("model").isEmpty();
        List<Input> questions = inputs.all(QUESTIONS);
        List<Input> vanilla = inputs.all("vanilla_questions");
        check(asks, QUESTIONS, questions, ANSWERS, inputs.all(ANSWERS));
        check(asks, "vanilla_questions", vanilla, "vanilla_answers", inputs.all("vanilla_answers"));
        List<Condition> conditions = new ArrayList<>();
        Set<String> keys = new HashSet<>(vanilla.isEmpty() ? Set.of() : Set.of("van"));
        for (int i = 0; i < questions.size(); i++) {
            Condition condition = read(name(questions.get(i)), false, questions.get(i),
                    asks ? null : inputs.all(ANSWERS).get(i));
            if (!keys.add(condition.key())) {
                throw new InvalidInputException(Diagnostic.error(QUESTIONS, "two inputs are called "
                        + condition.name() + ", or one like the questions without perturbation",
                        "give the files different names"));
            }
            conditions.add(condition);
        }
        if (!vanilla.isEmpty()) {
            conditions.add(read(VANILLA, true, vanilla.getFirst(),
                    asks ? null : inputs.all("vanilla_answers").getFirst()));
        }
        return conditions;
    }

    /** Files that {@code codecrash.perturb} wrote are called as their run, others as the input. */
    private static String name(Input input) {
        Path run = input.path().getParent() == null ? null : input.path().getParent().getParent();
        if (input.path().endsWith(Path.of("data", "questions.jsonl")) && run != null && run.getFileName() != null) {
            return run.getFileName().toString();
        }
        return input.name().replaceFirst("\\.jsonl?$", "");
    }

    private static void check(boolean asks, String role, List<Input> questions, String answersRole,
            List<Input> answers) throws InvalidInputException {
        if (asks && !answers.isEmpty()) {
            throw new InvalidInputException(Diagnostic.error(answersRole, "is given beside a model",
                    "give recorded answers, or a model to be asked"));
        }
        if (!asks && questions.size() != answers.size()) {
            throw new InvalidInputException(Diagnostic.error(answersRole, "has " + answers.size() + " files for "
                    + questions.size() + " of " + role,
                    "give one for each, in the same order, or a model to be asked"));
        }
    }

    private static Condition read(String name, boolean vanilla, Input questions,
            @Nullable Input answers) throws InvalidInputException, IOException {
        List<Question> read = QuestionFile.read(questions.path());
        return new Condition(name, vanilla, read,
                answers == null ? List.of() : AnswerFile.read(answers.path()).to(read));
    }
}
