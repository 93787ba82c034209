/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.engine.internal.worker;

import java.io.IOException;
import java.util.concurrent.CancellationException;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;

import org.modelassay.analysis.Plan;
import org.modelassay.common.Cancellation;
import org.modelassay.common.InstallationLock;
import org.modelassay.common.InvalidInputException;
import org.modelassay.engine.BrokenAnalyserException;
import org.modelassay.engine.Engine;
import org.modelassay.engine.IsolationSettings;
import org.modelassay.engine.ParameterSet;
import org.modelassay.engine.PlannedRun;
import org.modelassay.engine.RunMonitor;
import org.modelassay.engine.RunOutcome;
import org.modelassay.engine.RunRequest;
import org.modelassay.engine.internal.registry.Extenders;
import org.modelassay.engine.internal.run.EngineService;

/** The engine of this installation: runs an analyser here or in a worker, as the settings say. */
@Component(service = Engine.class)
public final class IsolatingEngine implements Engine {

    private final Engine local;
    private final IsolationSettings settings;
    private final Extenders extenders;
    private final Workers workers;
    private final InstallationLock installation;
    private final boolean always;

    /**
     * Created by the service runtime.
     *
     * @param local    runs analyses in this process
     * @param settings says which plug-ins run elsewhere
     * @param extenders knows whose code an analyser may call
     * @param installation stays as it is while a worker starts and runs
     */
    @Activate
    public IsolatingEngine(@Reference EngineService local, @Reference IsolationSettings settings,
            @Reference Extenders extenders, @Reference InstallationLock installation) {
        this(local, settings, extenders, new Workers(), installation, false);
    }

    private IsolatingEngine(Engine local, IsolationSettings settings, Extenders extenders, Workers workers,
            InstallationLock installation, boolean always) {
        this.local = local;
        this.settings = settings;
        this.extenders = extenders;
        this.workers = workers;
        this.installation = installation;
        this.always = always;
    }

    /**
     * Ends the workers that wait for further runs.
     *
     * @throws IOException if one cannot be ended properly
     */
    @Deactivate
    public void close() throws IOException {
        workers.close();
    }

    @Override
    public Engine isolated() {
        return new IsolatingEngine(local, settings, extenders, workers, installation, true);
    }

    @Override
    public PlannedRun plan(RunRequest request, Cancellation cancellation)
            throws InvalidInputException, BrokenAnalyserException, IOException {
        if (!isIsolated(request)) {
            return local.plan(request, cancellation);
        }
        Plan plan = remote(request, RunMonitor.none(), cancellation, RemoteRun::plan);
        ParameterSet parameters = request.analyser().parameters().parse(request.parameters());
        return new PlannedRun(request, parameters, plan);
    }

    @Override
    public RunOutcome run(RunRequest request, RunMonitor monitor, Cancellation cancellation)
            throws InvalidInputException, BrokenAnalyserException, IOException {
        return isIsolated(request) ? remote(request, monitor, cancellation, RemoteRun::run)
                : local.run(request, monitor, cancellation);
    }

    private boolean isIsolated(RunRequest request) {
        String plugin = request.analyser().contributor();
        return always || settings.isIsolated(plugin) || extenders.of(plugin).stream().anyMatch(settings::isIsolated);
    }

    /** What is asked of a worker. */
    @FunctionalInterface
    private interface Question<T> {

        T ask(RemoteRun run) throws InvalidInputException, BrokenAnalyserException, IOException;
    }

    private <T> T remote(RunRequest request, RunMonitor monitor, Cancellation cancellation, Question<T> question)
            throws InvalidInputException, BrokenAnalyserException, IOException {
        cancellation.check();
        try (InstallationLock.Hold _ = installation.use(cancellation)) {
            return elsewhere(request, monitor, cancellation, question);
        }
    }

    private <T> T elsewhere(RunRequest request, RunMonitor monitor, Cancellation cancellation, Question<T> question)
            throws InvalidInputException, BrokenAnalyserException, IOException {
        String plugin = request.analyser().contributor();
        Worker worker = acquire(plugin);
        RemoteRun run = new RemoteRun(worker, request, monitor, cancellation);
        try {
            return question.ask(run);
        } finally {
            if (run.isReusable()) {
                workers.release(plugin, worker);
            } else {
                discard(worker);
            }
            if (run.wasInterrupted()) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private Worker acquire(String plugin) throws IOException {
        try {
            return workers.acquire(plugin);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw cancelled(e);
        }
    }

    private static CancellationException cancelled(InterruptedException cause) {
        CancellationException cancelled = new CancellationException("cancelled");
        cancelled.initCause(cause);
        return cancelled;
    }

    /** A worker in which something went wrong may hold threads and memory of it. */
    private static void discard(Worker worker) throws IOException {
        try {
            worker.kill();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
        worker.close();
    }
}
