/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.cli.internal.command;

import java.util.concurrent.Callable;

import org.modelassay.engine.ExitStatus;

/** A command: its fields are the arguments, its result is how it ended. Exceptions are told by {@link Failures}. */
interface Command extends Callable<Integer> {

    /**
     * Runs the command.
     *
     * @return how it ended
     * @throws Exception whatever kept it from ending
     */
    ExitStatus execute() throws Exception;

    @Override
    default Integer call() throws Exception {
        return execute().code();
    }
}
