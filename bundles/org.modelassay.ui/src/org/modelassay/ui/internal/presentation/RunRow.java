/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.ui.internal.presentation;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A line of the list of runs.
 *
 * @param study      the study
 * @param experiment the experiment
 * @param state      where it is
 * @param label      what is written for the state
 * @param activity   what is being done, the answer, or what went wrong
 * @param fraction   how much of what is being done is done, 0 to 1
 * @param started    when it began, if known
 * @param duration   how long it took or has taken, if known
 * @param directory  the run directory, if there is one
 * @param active     the run in this workbench, if it is one that has not got a manifest
 */
public record RunRow(Path study, String experiment, RunState state, String label, String activity, double fraction,
        Optional<Instant> started, Optional<Duration> duration, Optional<Path> directory, Optional<ActiveRun> active) {

    /**
     * Puts the runs of this workbench and those on disk into one list.
     *
     * @param active runs of this workbench, in the order they were asked for
     * @param past   runs on disk
     * @return what goes on first, then the latest first; each run once
     */
    public static List<RunRow> of(Collection<ActiveRun> active, Collection<RunRecord> past) {
        Set<Path> finished = new HashSet<>();
        past.stream().filter(run -> run.state() != RunState.UNFINISHED).forEach(run -> finished.add(run.directory()));
        List<RunRow> rows = new ArrayList<>();
        Set<Path> shown = new HashSet<>();
        for (ActiveRun run : active) {
            ActiveRun.Snapshot now = run.snapshot();
            boolean onDisk = now.directory().filter(finished::contains).isPresent();
            if (now.state().isActive() || !onDisk) {
                rows.add(row(run, now));
                now.directory().ifPresent(shown::add);
            }
        }
        past.stream().filter(run -> !shown.contains(run.directory())).map(RunRow::row).forEach(rows::add);
        rows.sort(Comparator.comparingInt(RunRow::rank)
                .thenComparing(row -> row.started().orElse(Instant.MAX), Comparator.reverseOrder()));
        return rows;
    }

    private static RunRow row(ActiveRun run, ActiveRun.Snapshot now) {
        return new RunRow(now.study(), now.experiment(), now.state(), now.state().label(), now.activity(),
                now.state() == RunState.RUNNING ? now.fraction() : 0, now.started(),
                now.started().map(start -> now.duration()), now.directory(), Optional.of(run));
    }

    private static RunRow row(RunRecord run) {
        return new RunRow(run.study(), run.experiment(), run.state(), run.remark(), run.answer(), 0, run.started(),
                run.duration(), Optional.of(run.directory()), Optional.empty());
    }

    private int rank() {
        return switch (state) {
        case RUNNING -> 0;
        case QUEUED -> 1;
        default -> 2;
        };
    }

    /**
     * Whether there is something to look at.
     *
     * @return {@code true} if the run has ended with a manifest
     */
    public boolean hasResults() {
        return !state.isActive() && state != RunState.UNFINISHED && state != RunState.BROKEN && directory.isPresent();
    }
}
