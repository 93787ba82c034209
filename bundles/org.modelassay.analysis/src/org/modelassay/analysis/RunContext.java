/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.analysis;

import java.io.IOException;
import java.nio.file.Path;

import org.modelassay.analysis.result.Results;
import org.modelassay.common.Cancellation;
import org.modelassay.common.Diagnostic;
import org.modelassay.common.Progress;
import org.modelassay.common.Seed;

/** Everything a running analysis may use. All methods may be called from any thread. */
public interface RunContext {

    /**
     * Where to report work done, in the unit of {@link Plan#workUnit()}.
     *
     * @return the progress of this run; {@link Units} reports finished units by itself
     */
    Progress progress();

    /**
     * Whether the user wants the run to stop; to be checked at least ten times a second.
     *
     * @return the cancellation of this run
     */
    Cancellation cancellation();

    /**
     * The seed of a unit of work, derived from the seed of the run, so that order and threads do not matter.
     *
     * @param unit the id of the unit, or any other fixed name
     * @return always the same seed for the same run seed and name
     */
    Seed seed(String unit);

    /**
     * How many units may run at the same time.
     *
     * @return at least 1
     */
    int threads();

    /**
     * Models that run.
     *
     * @return the service and the user's options
     * @throws IllegalStateException if the analyser does not declare that it requires the service {@code inference}
     */
    Inference inference();

    /**
     * Models seen from outside: those bound to roles of type {@code text-model}, and any other that the analyser knows.
     *
     * @return the service and the user's options
     */
    TextInference textModels();

    /**
     * A directory for intermediate files. It survives an interruption, so that a resumed run finds what finished units
     * left there, and is deleted when the run is done.
     *
     * @return an existing directory
     * @throws IOException if it cannot be created
     */
    Path scratch() throws IOException;

    /**
     * What finished units have left.
     *
     * @return the journal of this run; {@link Units} uses it by itself
     */
    Journal journal();

    /**
     * Tells the user something about the run that is not a result. Called between units, not within one: a unit that the
     * journal knows is not run again, and what it would have told were missing from a resumed run.
     *
     * @param message information or a warning; errors are exceptions
     */
    void message(Diagnostic message);

    /**
     * Where results go.
     *
     * @return the results of this run
     */
    Results results();
}
