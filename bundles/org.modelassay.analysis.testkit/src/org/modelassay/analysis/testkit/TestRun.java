/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.analysis.testkit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicLong;

import org.modelassay.analysis.Analyser;
import org.modelassay.analysis.AnalysisException;
import org.modelassay.analysis.Inference;
import org.modelassay.analysis.Inputs;
import org.modelassay.analysis.Plan;
import org.modelassay.analysis.PlanContext;
import org.modelassay.analysis.RunContext;
import org.modelassay.analysis.TextInference;
import org.modelassay.common.Cancellation;
import org.modelassay.common.CancellationSource;
import org.modelassay.common.Diagnostic;
import org.modelassay.common.InvalidInputException;
import org.modelassay.common.Progress;
import org.modelassay.common.Seed;
import org.modelassay.inference.InferenceService;
import org.modelassay.inference.OpenOptions;
import org.modelassay.inference.completion.TextModelService;

/**
 * A run of an analyser that keeps journal and results in memory.
 *
 * <pre>{@code
 * TestRun run = new TestRun(directory).threads(2);
 * Collected results = run.execute(new MyAnalyser(), inputs, MyParameters.DEFAULT);
 * }</pre>
 */
public final class TestRun {

    private final Path directory;
    private final MemoryJournal journal;
    private final CancellationSource cancellation = new CancellationSource();
    private final AtomicLong advanced = new AtomicLong();
    private final List<Diagnostic> messages = new CopyOnWriteArrayList<>();
    private final int threads;
    private final Optional<Inference> models;
    private final Optional<TextModelService> textModels;

    /**
     * A run on one thread with an empty journal.
     *
     * @param directory where artifacts and scratch files go; an existing directory
     */
    public TestRun(Path directory) {
        this(directory, new MemoryJournal(), 1, Optional.empty(), Optional.empty());
    }

    private TestRun(Path directory, MemoryJournal journal, int threads, Optional<Inference> models,
            Optional<TextModelService> textModels) {
        this.directory = directory;
        this.journal = journal;
        this.threads = threads;
        this.models = models;
        this.textModels = textModels;
    }

    /**
     * The same run with another number of threads.
     *
     * @param count how many units may run at the same time
     * @return a new run that shares the journal
     */
    public TestRun threads(int count) {
        return new TestRun(directory, journal, count, models, textModels);
    }

    /**
     * The same run with models that run, in float32 on the processor.
     *
     * @param service runs them
     * @return a new run that shares the journal
     */
    public TestRun inference(InferenceService service) {
        return inference(new Inference(service, OpenOptions.DEFAULT));
    }

    /**
     * The same run with models that run.
     *
     * @param inference the service and the options
     * @return a new run that shares the journal
     */
    public TestRun inference(Inference inference) {
        return new TestRun(directory, journal, threads, Optional.of(inference), textModels);
    }

    /**
     * The same run with models seen from outside.
     *
     * @param service opens them
     * @return a new run that shares the journal
     */
    public TestRun textModels(TextModelService service) {
        return new TestRun(directory, journal, threads, models, Optional.of(service));
    }

    private Inference models() {
        return models.orElseThrow(() -> new IllegalStateException("give the run a service: TestRun.inference"));
    }

    /**
     * A run that resumes this one: it shares the journal and the scratch directory.
     *
     * @return a new run
     */
    public TestRun resumed() {
        return threads(threads);
    }

    /** Asks the run to stop. */
    public void cancel() {
        cancellation.cancel();
    }

    /**
     * The journal, to look into or to arrange an interruption.
     *
     * @return the journal of this run and those that resume it
     */
    public MemoryJournal journal() {
        return journal;
    }

    /**
     * The work reported as done.
     *
     * @return the sum, in the unit of the plan
     */
    public long advanced() {
        return advanced.get();
    }

    /**
     * What the run told the user.
     *
     * @return the messages so far
     */
    public List<Diagnostic> messages() {
        return List.copyOf(messages);
    }

    /**
     * The run as an analyser sees it, for tests of its parts.
     *
     * @return a context whose results nobody reads
     * @throws IOException if the directory cannot be written
     */
    public RunContext context() throws IOException {
        return new Running(collected());
    }

    private Collected collected() throws IOException {
        return new Collected(Files.createDirectories(directory.resolve("artifacts")));
    }

    /**
     * Plans and runs an analyser.
     *
     * @param <P>        the parameters of the analyser
     * @param analyser   the analyser
     * @param inputs     its inputs
     * @param parameters its parameters
     * @return the results
     * @throws AnalysisException     as thrown by the analyser
     * @throws InvalidInputException as thrown by the analyser
     * @throws IOException           as thrown by the analyser
     */
    public <P extends Record> Collected execute(Analyser<P> analyser, Inputs inputs, P parameters)
            throws AnalysisException, InvalidInputException, IOException {
        Plan plan = analyser.plan(inputs, parameters, new Planning());
        Collected results = collected();
        analyser.run(inputs, parameters, new Running(results));
        long distinct = plan.units().stream().map(unit -> unit.id()).distinct().count();
        if (distinct != plan.units().size()) {
            throw new IllegalStateException("The plan has units of equal ids");
        }
        return results;
    }

    private final class Planning implements PlanContext {

        @Override
        public int threads() {
            return threads;
        }

        @Override
        public Cancellation cancellation() {
            return cancellation;
        }

        @Override
        public Inference inference() {
            return models();
        }
    }

    private final class Running implements RunContext {

        private final Collected results;

        Running(Collected results) {
            this.results = results;
        }

        @Override
        public Progress progress() {
            return new Progress() {
                @Override
                public void advance(long amount) {
                    advanced.addAndGet(amount);
                }

                @Override
                public void activity(String text) {
                    // not kept
                }
            };
        }

        @Override
        public Cancellation cancellation() {
            return cancellation;
        }

        @Override
        public Seed seed(String unit) {
            return new Seed(0).derive(unit);
        }

        @Override
        public int threads() {
            return threads;
        }

        @Override
        public Inference inference() {
            return models();
        }

        @Override
        public TextInference textModels() {
            return new TextInference(textModels.orElseThrow(() -> new IllegalStateException(
                    "give the run a service: TestRun.textModels")), OpenOptions.DEFAULT);
        }

        @Override
        public Path scratch() throws IOException {
            return Files.createDirectories(directory.resolve("scratch"));
        }

        @Override
        public MemoryJournal journal() {
            return journal;
        }

        @Override
        public void message(Diagnostic message) {
            messages.add(message);
        }

        @Override
        public Collected results() {
            return results;
        }
    }
}
