/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.analyser.codecrash;

import java.util.random.RandomGenerator;

/**
 * A change of programs that keeps what they return: an extension of
 * {@code org.modelassay.analyser.codecrash.perturbations}. Implementations are public, have a public constructor without
 * arguments, keep no state, and may be called by several threads.
 */
public interface ProgramPerturbation {

    /**
     * Changes a program. Where Python is at hand, the result has to return the same as before: if it does not, another
     * attempt is made with other random numbers, and then the question is left as it is.
     *
     * @param program the program
     * @param random  the only source of choices
     * @return the changed program, or why it is left as it is
     */
    ProgramChange perturb(Program program, RandomGenerator random);
}
