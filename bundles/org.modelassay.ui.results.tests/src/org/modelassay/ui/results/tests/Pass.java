/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.ui.results.tests;

import java.util.random.RandomGenerator;

import org.modelassay.analyser.codecrash.Program;
import org.modelassay.analyser.codecrash.ProgramChange;
import org.modelassay.analyser.codecrash.ProgramPerturbation;

/** Puts a statement that does nothing after a program, as another's plug-in might. */
public final class Pass implements ProgramPerturbation {

    @Override
    public ProgramChange perturb(Program program, RandomGenerator random) {
        return new ProgramChange.Changed(new Program(program.code() + "\npass", program.functionName(),
                program.functionCall(), program.output()));
    }
}
