/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.analyser.codecrash.internal.perturb;

import java.util.random.RandomGenerator;

import org.modelassay.analyser.codecrash.Program;
import org.modelassay.analyser.codecrash.ProgramChange;
import org.modelassay.analyser.codecrash.ProgramPerturbation;
import org.modelassay.analyser.codecrash.internal.question.Question;
import org.modelassay.python.Python;
import org.modelassay.python.PythonSyntaxException;

/**
 * A perturbation of somebody else, whose programs have to be readable.
 *
 * @param python  reads them
 * @param foreign the perturbation
 */
record Contribution(Python python, ProgramPerturbation foreign) implements Perturbation {

    @Override
    public Perturbed apply(Question question, RandomGenerator random) throws PythonSyntaxException {
        Program program = new Program(question.code(), question.functionName(), question.functionCall(),
                question.output());
        return switch (foreign.perturb(program, random)) {
        case ProgramChange.Unchanged(String reason) -> new Perturbed.Unchanged(reason);
        case ProgramChange.Changed(Program changed) -> {
            python.parse(changed.code());
            python.parseExpression(changed.functionCall());
            yield new Perturbed.Changed(Question.of(question.taskId(), question.dataset(), changed.code(),
                    changed.functionName(), changed.functionCall(), question.output())
                    .withDifficulty(question.difficulty()));
        }
        };
    }
}
