/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.analyser.codecrash.internal.perturb;

import java.util.random.RandomGenerator;

import org.modelassay.analyser.codecrash.internal.question.Question;
import org.modelassay.python.Python;
import org.modelassay.python.PythonSyntaxException;
import org.modelassay.python.ast.Module;

/**
 * REN: the function in question becomes {@code f}, the others {@code f1}, {@code f2}, ... in their order; parameters
 * and variables become {@code Var_1}, {@code Var_2}, ... in the order of their names. Equal names stay equal; names of
 * nested functions, classes, attributes and imports stay.
 */
final class Renaming implements Perturbation {

    private final Python python;

    Renaming(Python python) {
        this.python = python;
    }

    @Override
    public Perturbed apply(Question question, RandomGenerator random) throws PythonSyntaxException {
        Module module = python.parse(question.code()).module();
        NameMap names = NameMap.of(module, question.functionName());
        String code = python.unparse(new Renamer(names).module(module));
        String call = python.unparse(new CallRenamer(names).expression(
                python.parseExpression(question.functionCall())));
        Question renamed = Question.of(question.taskId(), question.dataset(), code,
                names.functions().getOrDefault(question.functionName(), question.functionName()), call,
                question.output());
        return renamed.code().equals(question.code()) ? new Perturbed.Unchanged("there is nothing to rename")
                : new Perturbed.Changed(renamed);
    }
}
