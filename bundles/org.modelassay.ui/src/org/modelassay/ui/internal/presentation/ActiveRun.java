/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.ui.internal.presentation;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;
import org.modelassay.common.CancellationSource;
import org.modelassay.common.Diagnostic;
import org.modelassay.common.Progress;
import org.modelassay.engine.RunMonitor;
import org.modelassay.engine.RunOutcome;

/** A run of this workbench, from the wish to the end. Safe to use from any thread. */
public final class ActiveRun implements RunMonitor {

    private final Path study;
    private final String experiment;
    private final CancellationSource cancellation = new CancellationSource();
    private final List<Diagnostic> messages = new ArrayList<>();
    private final Consumer<ActiveRun> listener;
    private RunState state = RunState.QUEUED;
    private @Nullable Path directory;
    private @Nullable Instant started;
    private @Nullable Instant finished;
    private String phase = "";
    private String unit = "";
    private long total;
    private long done;
    private String result = "";

    /**
     * What can be shown of it at one moment.
     *
     * @param study      the study
     * @param experiment the experiment
     * @param state      where it is
     * @param phase      what is being done
     * @param unit       what work is counted in
     * @param done       work done in the phase
     * @param total      work of the phase, 0 if unknown
     * @param directory  the run directory, once there is one
     * @param started    when it began
     * @param duration   how long it has taken
     * @param result     the answer, or why there is none
     * @param messages   what it told
     */
    public record Snapshot(Path study, String experiment, RunState state, String phase, String unit, long done,
            long total, Optional<Path> directory, Optional<Instant> started, Duration duration, String result,
            List<Diagnostic> messages) {

        /**
         * How much of the phase is done.
         *
         * @return between 0 and 1; 0 if unknown
         */
        public double fraction() {
            return total <= 0 ? 0 : Math.min(1, done / (double) total);
        }

        /**
         * What is being done, in a line.
         *
         * @return such as {@code analysing, 1.2 of 3.4 GB}
         */
        public String activity() {
            return switch (state) {
            case QUEUED -> "waits for other runs";
            case RUNNING -> total <= 0 ? phase
                    : phase + ", " + Texts.amount(done, unit) + " of " + Texts.amount(total, unit);
            default -> result;
            };
        }
    }

    /**
     * A run that waits.
     *
     * @param study      the study
     * @param experiment the experiment
     * @param listener   told of every change, from any thread; must be quick
     */
    public ActiveRun(Path study, String experiment, Consumer<ActiveRun> listener) {
        this.study = study;
        this.experiment = experiment;
        this.listener = listener;
    }

    /**
     * Asks for the end of it.
     *
     * @return the side that can be asked
     */
    public CancellationSource cancellation() {
        return cancellation;
    }

    /**
     * What can be shown of it now.
     *
     * @return the moment
     */
    public synchronized Snapshot snapshot() {
        Instant begin = started;
        Instant end = finished == null ? Instant.now() : finished;
        return new Snapshot(study, experiment, state, phase, unit, done, total, Optional.ofNullable(directory),
                Optional.ofNullable(begin), begin == null ? Duration.ZERO : Duration.between(begin, end), result,
                List.copyOf(messages));
    }

    /** It begins. */
    public void begin() {
        synchronized (this) {
            state = RunState.RUNNING;
            started = Instant.now();
            phase = "reading headers";
        }
        listener.accept(this);
    }

    /**
     * It ended with a manifest.
     *
     * @param outcome how
     */
    public void end(RunOutcome outcome) {
        end(RunIndex.state(outcome.run()), RunIndex.answer(outcome.run()), Optional.of(outcome.directory()));
    }

    /**
     * It ended without a manifest.
     *
     * @param how what became of it
     * @param why what to tell the user
     */
    public void end(RunState how, String why) {
        end(how, why, Optional.empty());
    }

    private void end(RunState how, String why, Optional<Path> where) {
        synchronized (this) {
            state = how;
            result = why;
            finished = Instant.now();
            where.ifPresent(path -> directory = path);
        }
        listener.accept(this);
    }

    @Override
    public void directory(Path path) {
        synchronized (this) {
            directory = path;
        }
        listener.accept(this);
    }

    @Override
    public Progress phase(String name, String countedIn, long work) {
        synchronized (this) {
            phase = name;
            unit = countedIn;
            total = work;
            done = 0;
        }
        listener.accept(this);
        return new Progress() {
            @Override
            public void advance(long amount) {
                synchronized (ActiveRun.this) {
                    done += amount;
                }
                listener.accept(ActiveRun.this);
            }

            @Override
            public void activity(String text) {
                // the phase says enough
            }
        };
    }

    @Override
    public void message(Diagnostic message) {
        synchronized (this) {
            messages.add(message);
        }
        listener.accept(this);
    }
}
