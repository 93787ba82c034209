/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.ui.internal.running;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.time.Clock;

import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.core.runtime.jobs.JobGroup;
import org.modelassay.engine.AnalyserRegistry;
import org.modelassay.engine.Engine;
import org.modelassay.engine.RunRequest.Reuse;
import org.modelassay.ui.internal.preferences.Settings;
import org.modelassay.ui.internal.presentation.ActiveRun;
import org.modelassay.ui.internal.presentation.RunIndex;
import org.modelassay.ui.internal.presentation.RunRecord;
import org.modelassay.ui.internal.presentation.RunRow;
import org.modelassay.ui.internal.presentation.StudyTree;
import org.modelassay.ui.internal.workspace.AssayProjects;

/** All runs: those this workbench does, and those that lie beside the studies of the workspace. One service. */
public final class RunCentre {

    private final Engine engine;
    private final AnalyserRegistry registry;
    private final StudyTree tree;
    private final List<ActiveRun> active = new CopyOnWriteArrayList<>();
    private final List<RunJob> jobs = new CopyOnWriteArrayList<>();
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private final JobGroup group = new JobGroup("Runs", Settings.runsAtOnce(), 0);
    private final RunWatch watch;

    /**
     * Creates the service.
     *
     * @param engine   does the runs
     * @param registry knows the analysers
     */
    public RunCentre(Engine engine, AnalyserRegistry registry) {
        this.engine = engine;
        this.registry = registry;
        this.tree = new StudyTree(registry, new RunIndex(), Clock.systemDefaultZone());
        this.watch = new RunWatch(tree, this::changed);
        watch.schedule();
    }

    /** Called by the framework when the service ends. */
    public void deactivate() {
        watch.cancel();
    }

    /**
     * The studies and their runs as last seen.
     *
     * @return the tree
     */
    public StudyTree tree() {
        return tree;
    }

    /**
     * Starts experiments, each as a run of its own; they wait while others are running.
     *
     * @param study       the file of the study
     * @param experiments the ids of its experiments
     * @param reuse       whether earlier work is continued
     * @return the runs in the same order
     */
    public List<ActiveRun> start(Path study, List<String> experiments, Reuse reuse) {
        List<ActiveRun> started = new ArrayList<>();
        for (String experiment : experiments) {
            ActiveRun run = new ActiveRun(study, experiment, changed -> changed());
            RunJob job = new RunJob(run, reuse, engine, registry);
            job.setJobGroup(group);
            active.add(run);
            jobs.add(job);
            started.add(run);
            job.addJobChangeListener(new org.eclipse.core.runtime.jobs.JobChangeAdapter() {
                @Override
                public void done(org.eclipse.core.runtime.jobs.IJobChangeEvent event) {
                    jobs.remove(job);
                    tree.refresh(study);
                    changed();
                }
            });
            job.schedule();
        }
        changed();
        return started;
    }

    /**
     * Whether a run is queued or running.
     *
     * @return {@code true} if there is work that closing the workbench would interrupt
     */
    public boolean isBusy() {
        return !jobs.isEmpty();
    }

    /**
     * Cancels one run.
     *
     * @param run a run of this workbench
     */
    public void cancel(ActiveRun run) {
        jobs.stream().filter(job -> job.run() == run).forEach(Job::cancel);
    }

    /** Cancels every run. */
    public void cancelAll() {
        jobs.forEach(Job::cancel);
    }

    /**
     * Waits for the runs to end.
     *
     * @param millis how long at most
     * @return whether they have
     * @throws InterruptedException if the thread is interrupted
     */
    public boolean await(long millis) throws InterruptedException {
        long end = System.nanoTime() + millis * 1_000_000;
        while (isBusy() && System.nanoTime() < end) {
            Thread.sleep(20);
        }
        return !isBusy();
    }

    /**
     * The list of all runs.
     *
     * @return what goes on first, then the latest first
     */
    public List<RunRow> rows() {
        List<RunRecord> past = new ArrayList<>();
        for (Path study : AssayProjects.studies()) {
            past.addAll(tree.runs(study));
        }
        active.removeIf(run -> !run.snapshot().state().isActive() && !Files.exists(run.snapshot().study()));
        return RunRow.of(active, past.stream().distinct().toList());
    }

    /**
     * Asks to be told of changes.
     *
     * @param listener called from any thread, often; must be quick
     */
    public void addListener(Runnable listener) {
        listeners.add(listener);
    }

    /**
     * Takes the wish back.
     *
     * @param listener one that was added
     */
    public void removeListener(Runnable listener) {
        listeners.remove(listener);
    }

    /** Looks at the disk soon. */
    public void refresh() {
        watch.wakeNow();
    }

    private void changed() {
        listeners.forEach(Runnable::run);
    }
}
