/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.analyser.codecrash.internal.perturb;

import java.util.List;
import java.util.random.RandomGenerator;

import org.modelassay.analyser.codecrash.internal.question.Question;
import org.modelassay.python.PythonSyntaxException;

/**
 * Perturbations one after the other; those that find nothing to do are passed over.
 *
 * @param links the perturbations in order
 */
record Chain(List<Perturbation> links) implements Perturbation {

    @Override
    public Perturbed apply(Question question, RandomGenerator random) throws PythonSyntaxException {
        Question current = question;
        for (Perturbation link : links) {
            if (link.apply(current, random) instanceof Perturbed.Changed(Question changed)) {
                current = changed;
            }
        }
        return current.equals(question) ? new Perturbed.Unchanged("no structural perturbation applies")
                : new Perturbed.Changed(current);
    }
}
