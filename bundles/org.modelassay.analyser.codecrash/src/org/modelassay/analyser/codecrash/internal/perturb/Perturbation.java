/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.analyser.codecrash.internal.perturb;

import java.util.random.RandomGenerator;

import org.modelassay.analyser.codecrash.internal.question.Question;
import org.modelassay.python.PythonSyntaxException;

/** A change of a program that keeps its results. */
public interface Perturbation {

    /**
     * Perturbs a question.
     *
     * @param question a question whose program is in the layout of the unparser
     * @param random   where choices come from
     * @return the question perturbed, or why it is not
     * @throws PythonSyntaxException if the call or the program cannot be read
     */
    Perturbed apply(Question question, RandomGenerator random) throws PythonSyntaxException;
}
