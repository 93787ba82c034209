/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.engine;

import java.io.IOException;
import java.util.concurrent.CancellationException;

import org.modelassay.common.Cancellation;
import org.modelassay.common.InvalidInputException;

/**
 * Plans and runs analyses, in this process or in workers, as {@link IsolationSettings} say. All methods may be called from any thread, and several runs
 * may go on at once.
 */
public interface Engine {

    /**
     * Checks a question and says what answering it would take, from headers alone. Nothing is written.
     *
     * @param request      the question
     * @param cancellation whether the user has lost interest
     * @return the plan
     * @throws InvalidInputException   if the inputs or parameters cannot be used, with every problem found
     * @throws BrokenAnalyserException if the analyser itself is at fault
     * @throws IOException             if an input cannot be read
     * @throws CancellationException   if the user has lost interest
     */
    PlannedRun plan(RunRequest request, Cancellation cancellation)
            throws InvalidInputException, BrokenAnalyserException, IOException;

    /**
     * Plans and runs an analysis and keeps the results.
     *
     * <p>What goes wrong before there is a run directory is thrown, as by {@link #plan}. What goes wrong afterwards
     * becomes the status of the run: failed when the analyser or an input is at fault, inconclusive when there is no
     * answer, cancelled when that was asked for. A cancelled run returns within a second or so, even when its analyser
     * does not listen; what its finished units left is kept for the next attempt.
     *
     * @param request      the question
     * @param monitor      watches the run
     * @param cancellation asks for the end of the run
     * @return how it ended
     * @throws InvalidInputException   if the question cannot be put, or the run directory cannot be used
     * @throws BrokenAnalyserException if the analyser cannot be created or planned, by a fault of its own
     * @throws IOException             if an input cannot be read, or the run directory cannot be written; a directory
     *                                 without a manifest is then an unfinished run
     * @throws CancellationException   if the run is cancelled before there is a run directory
     */
    RunOutcome run(RunRequest request, RunMonitor monitor, Cancellation cancellation)
            throws InvalidInputException, BrokenAnalyserException, IOException;

    /**
     * The same engine, which runs every analyser in a process of its own, whatever {@link IsolationSettings} say.
     *
     * @return an engine with the same runs
     */
    Engine isolated();
}
