/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.ui.internal.running;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.CancellationException;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.ui.progress.IProgressConstants;
import org.modelassay.common.Diagnostic;
import org.modelassay.common.InvalidInputException;
import org.modelassay.engine.AnalyserRegistry;
import org.modelassay.engine.BrokenAnalyserException;
import org.modelassay.engine.Engine;
import org.modelassay.engine.Requirement;
import org.modelassay.engine.RunOptions;
import org.modelassay.engine.RunOutcome;
import org.modelassay.engine.RunRequest;
import org.modelassay.engine.RunRequest.Reuse;
import org.modelassay.engine.StudyReader;
import org.modelassay.engine.StudyRequests;
import org.modelassay.model.Experiment;
import org.modelassay.ui.internal.preferences.Settings;
import org.modelassay.ui.internal.presentation.ActiveRun;
import org.modelassay.ui.internal.presentation.RunState;
import org.modelassay.ui.internal.presentation.Texts;
import org.modelassay.ui.internal.shell.Icons;

/** One experiment as a job of the platform: progress in its own unit, cancelled within a second. */
final class RunJob extends Job {

    private final ActiveRun run;
    private final Reuse reuse;
    private final Engine engine;
    private final AnalyserRegistry registry;

    RunJob(ActiveRun run, Reuse reuse, Engine engine, AnalyserRegistry registry) {
        super(run.snapshot().experiment());
        this.run = run;
        this.reuse = reuse;
        this.engine = engine;
        this.registry = registry;
        setProperty(IProgressConstants.ICON_PROPERTY, Icons.descriptor("experiment"));
    }

    ActiveRun run() {
        return run;
    }

    @Override
    protected void canceling() {
        run.cancellation().cancel();
    }

    @Override
    public boolean belongsTo(Object family) {
        return family == RunCentre.class;
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        if (monitor.isCanceled()) {
            run.end(RunState.CANCELLED, "cancelled before it began");
            return Status.CANCEL_STATUS;
        }
        run.begin();
        RunConsole.say(run.snapshot().experiment() + ": started");
        try (JobProgress progress = new JobProgress(run, monitor)) {
            RunRequest request = request();
            RunOutcome outcome = host(request).run(request, progress, run.cancellation());
            run.end(outcome);
            outcome.failure().ifPresent(failure -> log(failure));
        } catch (InvalidInputException e) {
            fail(Texts.brief(e.diagnostics()));
        } catch (BrokenAnalyserException e) {
            fail(e.getMessage() + "; update or remove the plug-in");
            log(e);
        } catch (IOException e) {
            fail("a file cannot be read or written: " + e.getMessage());
            log(e);
        } catch (CancellationException e) {
            run.end(RunState.CANCELLED, "cancelled");
        } catch (RuntimeException e) {
            fail("an internal error: " + e + "; the Error Log has the details");
            log(e);
        }
        ActiveRun.Snapshot end = run.snapshot();
        RunConsole.say(end.experiment() + ": " + end.state().label()
                + (end.result().isEmpty() ? "" : ": " + end.result()));
        return end.state() == RunState.CANCELLED ? Status.CANCEL_STATUS : Status.OK_STATUS;
    }

    /** Native code that fails ends its process: what runs models runs in a worker, so that it costs the run only. */
    private Engine host(RunRequest request) {
        boolean runsModels = request.analyser().requires().stream()
                .anyMatch(each -> each.service().equals(Requirement.INFERENCE));
        return runsModels ? engine.isolated() : engine;
    }

    private RunRequest request() throws InvalidInputException, IOException {
        Path study = run.snapshot().study();
        String id = run.snapshot().experiment();
        Experiment experiment = new StudyReader().read(study).getExperiments().stream()
                .filter(candidate -> id.equals(candidate.getId())).findFirst()
                .orElseThrow(() -> new InvalidInputException(Diagnostic.error(study.toString(),
                        "there is no experiment " + id, "save the study and run again")));
        RunOptions options = new RunOptions(new RunRequest.Store(study.resolveSibling("runs")),
                Settings.threads(), reuse, Settings.models());
        return new StudyRequests(registry).request(experiment, study, options);
    }

    private void fail(String why) {
        run.end(RunState.FAILED, why);
    }

    private static void log(Throwable failure) {
        org.eclipse.core.runtime.Platform.getLog(RunJob.class).error("A run failed: " + failure.getMessage(), failure);
    }
}
