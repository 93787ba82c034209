/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.analyser.codecrash.internal.perturb;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.modelassay.analyser.codecrash.PerturbationKind;
import org.modelassay.analyser.codecrash.Task;
import org.modelassay.analyser.codecrash.internal.question.Question;
import org.modelassay.common.InvalidInputException;
import org.modelassay.common.Seed;
import org.modelassay.python.Python;
import org.modelassay.python.PythonSyntaxException;
import org.modelassay.python.literal.NotALiteralException;

/** Every perturbation of all 1,279 questions, taken back by an inverse checker. */
class PerturbationsTest {

    /** What each perturbation leaves as it is: counts of the notes on the paper for RTF, of ours for the rest. */
    private static final Map<PerturbationKind, Integer> LEFT = new EnumMap<>(Map.of(PerturbationKind.RTF, 367 + 108));

    private static Perturbations perturbations(PerturbationKind kind, Task task, long seed) throws IOException {
        return new Perturbations(kind, task, Python.Style.PYTHON_3_10, Catalogue.own(), new Seed(seed));
    }

    @ParameterizedTest
    @EnumSource(value = PerturbationKind.class, names = "OTHER", mode = EnumSource.Mode.EXCLUDE)
    void isTakenBackByItsInverse(PerturbationKind kind)
            throws IOException, InvalidInputException, PythonSyntaxException, NotALiteralException {
        InverseCheck check = InverseCheck.own();
        Perturbations perturbations = perturbations(kind, Task.OUTPUT, 1);
        List<String> wrong = new ArrayList<>();
        int left = 0;
        for (Question question : SharedQuestions.all()) {
            Question vanilla = perturbations.vanilla(question);
            assertThat(vanilla.code()).isEqualTo(question.code());
            switch (perturbations.apply(vanilla, 0)) {
            case Perturbed.Unchanged _ -> left++;
            case Perturbed.Changed(Question changed) -> {
                String difference = difference(check, kind, vanilla, changed);
                if (!difference.isEmpty()) {
                    wrong.add(question.key() + ": " + difference + "\n" + changed.code());
                }
            }
            }
        }

        assertThat(wrong).isEmpty();
        assertThat(left).isEqualTo(LEFT.getOrDefault(kind, 0));
    }

    private static String difference(InverseCheck check, PerturbationKind kind, Question before, Question after)
            throws PythonSyntaxException, NotALiteralException {
        return switch (kind) {
        case VAN -> before.equals(after) ? "" : "the question changed";
        case REN -> RenamingCheck.difference(before.code(), after.code());
        case RTF -> check.conditions(before.code(), after.code());
        case GBC -> check.garbage(before.code(), after.code());
        case MCC -> check.comments(before.code(), after.code());
        case MPS -> check.prints(before.code(), after.code());
        case MHC -> check.outputHint(before, after);
        case PSC_ALL -> chain(check, before, after);
        case OTHER -> throw new IllegalArgumentException("nothing is known of it");
        };
    }

    /** Takes back the renaming last, on the stages that the same choices give without it. */
    private static String chain(InverseCheck check, Question before, Question after) throws PythonSyntaxException {
        Python python = new Python(Python.Style.PYTHON_3_10);
        var random = new Seed(1).derive(before.key() + "/PSC_ALL/0").generator();
        Question rewritten = new Conditions(python).apply(before, random) instanceof Perturbed.Changed(Question changed)
                ? changed
                : before;
        Question filled = ((Perturbed.Changed) new Garbage(python).apply(rewritten, random)).question();
        String conditions = check.conditions(before.code(), rewritten.code());
        String garbage = check.garbage(rewritten.code(), filled.code());
        return conditions + garbage + RenamingCheck.difference(filled.code(), after.code());
    }

    @Test
    void hintsAtAnotherCallForInputQuestions() throws IOException, InvalidInputException, PythonSyntaxException {
        InverseCheck check = InverseCheck.own();
        Perturbations perturbations = perturbations(PerturbationKind.MHC, Task.INPUT, 1);
        int left = 0;
        for (Question question : SharedQuestions.all()) {
            switch (perturbations.apply(question, 0)) {
            case Perturbed.Unchanged _ -> left++;
            case Perturbed.Changed(Question changed) ->
                    assertThat(check.inputHint(question, changed)).as(question.key()).isEmpty();
            }
        }
        assertThat(left).isLessThan(10);
    }

    @ParameterizedTest
    @EnumSource(value = PerturbationKind.class, names = "OTHER", mode = EnumSource.Mode.EXCLUDE)
    void dependsOnSeedAndQuestionAlone(PerturbationKind kind) throws IOException, InvalidInputException {
        List<Question> some = SharedQuestions.all().subList(700, 900);
        Perturbations one = perturbations(kind, Task.OUTPUT, 7);
        Perturbations two = perturbations(kind, Task.OUTPUT, 7);
        some.reversed().forEach(question -> two.apply(question, 0));

        assertThat(some.stream().map(question -> one.apply(question, 0)))
                .isEqualTo(some.stream().map(question -> two.apply(question, 0)).toList());
        if (kind != PerturbationKind.VAN && kind != PerturbationKind.REN) {
            Perturbations other = perturbations(kind, Task.OUTPUT, 8);
            assertThat(some.stream().filter(question -> !one.apply(question, 0).equals(other.apply(question, 0)))
                    .count()).isGreaterThan(100);
        }
    }

    @Test
    void findsEveryCheckerStrict() throws IOException, PythonSyntaxException {
        InverseCheck check = InverseCheck.own();

        assertThat(RenamingCheck.difference("a + b", "Var_1 + Var_1")).isNotEmpty();
        assertThat(RenamingCheck.difference("a + b", "Var_1 - Var_2")).isNotEmpty();
        assertThat(RenamingCheck.difference("a + Var_1", "Var_1 + Var_1")).isNotEmpty();
        assertThat(check.conditions("if a:\n    pass", "if not a:\n    pass")).isNotEmpty();
        assertThat(check.conditions("if a:\n    pass", "if not not a:\n    b")).isNotEmpty();
        assertThat(check.comments("a = 1", "a = 1    # something else")).isNotEmpty();
        assertThat(check.prints("a = 1", "print('something else')\na = 1")).isNotEmpty();
        assertThat(check.garbage("a = 1", "b = 2\na = 1")).isNotEmpty();
    }
}
