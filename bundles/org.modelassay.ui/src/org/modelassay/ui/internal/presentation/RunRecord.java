/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.ui.internal.presentation;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * A run as it lies on disk.
 *
 * @param study      the study beside which it lies
 * @param experiment the experiment, from the name of its folder
 * @param directory  the run directory
 * @param state      what became of it
 * @param started    when it began, if known
 * @param duration   how long it took, if known
 * @param verdict    what is written beside it: PASS, FAIL, or what became of it
 * @param answer     the answer, or what went wrong; one line
 * @param analyser   the id of its analyser; empty if unknown
 * @param bytes      how much input it has read, 0 if unknown
 * @param stale      the input that is not what it was; empty if the results still hold
 */
public record RunRecord(Path study, String experiment, Path directory, RunState state, Optional<Instant> started,
        Optional<Duration> duration, String verdict, String answer, String analyser, long bytes, String stale) {

    /**
     * What is written beside the run.
     *
     * @return the verdict, and whether it is about inputs that have changed since
     */
    public String remark() {
        return stale.isEmpty() ? verdict : verdict + ", stale";
    }

    /**
     * What to know and to do about a stale run.
     *
     * @return two sentences, empty if the results still hold
     */
    public String advice() {
        return stale.isEmpty() ? "" : stale + " has changed since this run. Run again.";
    }

    RunRecord stale(String input) {
        return input.equals(stale) ? this
                : new RunRecord(study, experiment, directory, state, started, duration, verdict, answer, analyser,
                        bytes, input);
    }

    /**
     * The file that says it is finished.
     *
     * @return its path, whether it is there or not
     */
    public Path manifest() {
        return directory.resolve("run.assayrun");
    }

    /**
     * Whether there is something to look at.
     *
     * @return {@code true} if there is a manifest that can be read
     */
    public boolean hasResults() {
        return state != RunState.UNFINISHED && state != RunState.BROKEN;
    }
}
