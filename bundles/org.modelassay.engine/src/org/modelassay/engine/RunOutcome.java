/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.engine;

import java.nio.file.Path;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.modelassay.common.InvalidInputException;
import org.modelassay.model.Outcome;
import org.modelassay.model.Run;
import org.modelassay.model.Severity;

/** How a run ended. */
public final class RunOutcome {

    private final Path directory;
    private final Run run;
    private final boolean reused;
    private final @Nullable Throwable failure;

    /**
     * Creates an outcome.
     *
     * @param directory the run directory
     * @param run       status, results, verdicts and messages, as in the manifest
     * @param reused    whether the results were there before
     * @param failure   what ended a run that failed, {@code null} otherwise
     */
    public RunOutcome(Path directory, Run run, boolean reused, @Nullable Throwable failure) {
        this.directory = directory;
        this.run = run;
        this.reused = reused;
        this.failure = failure;
    }

    /**
     * Where the run is kept.
     *
     * @return the run directory
     */
    public Path directory() {
        return directory;
    }

    /**
     * What the manifest says.
     *
     * @return the run; not to be changed
     */
    public Run run() {
        return run;
    }

    /**
     * Whether a finished run with the same key was found, and only its expectations were judged.
     *
     * @return {@code true} if no analysis ran
     */
    public boolean reused() {
        return reused;
    }

    /**
     * What ended a run that failed.
     *
     * @return the exception, empty for a run that did not fail
     */
    public Optional<Throwable> failure() {
        return Optional.ofNullable(failure);
    }

    /**
     * How a command that did this run ends.
     *
     * @return the exit status; of verdicts, only those of severity error count
     */
    public ExitStatus exitStatus() {
        return switch (run.getStatus()) {
        case CANCELLED -> ExitStatus.CANCELLED;
        case INCONCLUSIVE -> ExitStatus.INCONCLUSIVE;
        case FAILED -> failure instanceof InvalidInputException ? ExitStatus.BAD_INPUT : ExitStatus.INTERNAL_ERROR;
        case DONE -> judged();
        };
    }

    private ExitStatus judged() {
        if (has(Outcome.FAIL)) {
            return ExitStatus.NOT_MET;
        }
        return has(Outcome.INCONCLUSIVE) ? ExitStatus.INCONCLUSIVE : ExitStatus.MET;
    }

    private boolean has(Outcome outcome) {
        return run.getVerdicts().stream()
                .anyMatch(verdict -> verdict.getSeverity() == Severity.ERROR && verdict.getOutcome() == outcome);
    }
}
