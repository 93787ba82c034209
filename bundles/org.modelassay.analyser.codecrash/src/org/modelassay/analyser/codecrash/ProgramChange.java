/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.analyser.codecrash;

/** What a perturbation made of a program. */
public sealed interface ProgramChange {

    /**
     * Another program whose call returns the same.
     *
     * @param program the program; its output is that of the original
     */
    record Changed(Program program) implements ProgramChange {
    }

    /**
     * There was nothing to change.
     *
     * @param reason why, in a few words, for the list of questions left as they are
     */
    record Unchanged(String reason) implements ProgramChange {
    }
}
