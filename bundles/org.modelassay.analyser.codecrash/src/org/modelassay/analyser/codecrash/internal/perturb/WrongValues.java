/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.analyser.codecrash.internal.perturb;

import java.util.Optional;
import java.util.random.RandomGenerator;

import org.modelassay.analyser.codecrash.internal.question.Question;
import org.modelassay.python.ast.Expression;

/** Where the wrong values of hints come from. */
public interface WrongValues {

    /**
     * A value for a question's answer.
     *
     * @param question the question
     * @param right    the right answer: an output, or a call
     * @param random   where choices come from
     * @return an expression of the same kind, which may be right by chance; nothing where there is none
     */
    Optional<Expression> propose(Question question, Expression right, RandomGenerator random);

    /**
     * The value itself, changed a little.
     *
     * @return proposals without a model
     */
    static WrongValues mutated() {
        return (_, right, random) -> Optional.of(new Mutator(random).mutate(right));
    }
}
