/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.ui.codecrash;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;

import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.modelassay.analysis.Input;
import org.modelassay.common.CancellationSource;
import org.modelassay.common.InvalidInputException;
import org.modelassay.engine.AnalyserRegistry;
import org.modelassay.engine.BrokenAnalyserException;
import org.modelassay.engine.Engine;
import org.modelassay.engine.RunMonitor;
import org.modelassay.engine.RunOutcome;
import org.modelassay.engine.RunRequest;
import org.modelassay.ui.results.ResultEditors;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceReference;

/** Runs the leaderboard beside the first of its runs, and opens its results. */
final class LeaderboardJob extends Job {

    private static final String ANALYSER = "org.modelassay.analyser.codecrash.leaderboard";

    private final List<Path> runs;
    private final IWorkbenchPage page;
    private final CancellationSource cancellation = new CancellationSource();

    LeaderboardJob(List<Path> runs, IWorkbenchPage page) {
        super("CodeCrash leaderboard of " + runs.size() + (runs.size() == 1 ? " run" : " runs"));
        this.runs = List.copyOf(runs);
        this.page = page;
        setUser(true);
    }

    @Override
    protected void canceling() {
        cancellation.cancel();
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        try {
            RunOutcome outcome = service(Engine.class).run(request(), RunMonitor.none(), cancellation);
            refresh(outcome.directory());
            page.getWorkbenchWindow().getShell().getDisplay().asyncExec(() -> open(outcome.directory()));
            return Status.OK_STATUS;
        } catch (CancellationException _) {
            return Status.CANCEL_STATUS;
        } catch (InvalidInputException | BrokenAnalyserException | IOException | CoreException e) {
            return Status.error("The leaderboard could not be made: " + e.getMessage(), e);
        }
    }

    private RunRequest request() throws InvalidInputException {
        List<Input> inputs = new ArrayList<>();
        for (Path run : runs) {
            Path name = run.getFileName();
            Path above = Optional.ofNullable(run.getParent()).map(Path::getFileName).orElse(name);
            inputs.add(new Input("runs", inputs.size() + 1 + " " + above + " " + name, run));
        }
        return new RunRequest(service(AnalyserRegistry.class).find(ANALYSER), inputs, new LinkedHashMap<>(), 0,
                List.of(), "leaderboard", new RunRequest.Store(store(runs.getFirst())),
                Math.max(1, Runtime.getRuntime().availableProcessors()), RunRequest.Reuse.RESUME);
    }

    /** The folder of the run's experiments: {@code runs/<experiment>/<run>}. */
    private static Path store(Path run) {
        Path experiment = Optional.ofNullable(run.toAbsolutePath().getParent()).orElse(run);
        return Optional.ofNullable(experiment.getParent()).orElse(experiment);
    }

    private static void refresh(Path directory) throws CoreException {
        for (IContainer container : ResourcesPlugin.getWorkspace().getRoot()
                .findContainersForLocationURI(store(directory).toUri())) {
            container.refreshLocal(IResource.DEPTH_INFINITE, null);
        }
    }

    private void open(Path directory) {
        try {
            ResultEditors.openRun(page, directory);
        } catch (PartInitException e) {
            throw new IllegalStateException("The leaderboard cannot be opened", e);
        }
    }

    private static <T> T service(Class<T> type) {
        BundleContext context = FrameworkUtil.getBundle(LeaderboardJob.class).getBundleContext();
        ServiceReference<T> reference = context.getServiceReference(type);
        T service = reference == null ? null : context.getService(reference);
        if (service == null) {
            throw new IllegalStateException("There is no service " + type.getName());
        }
        return service;
    }
}
