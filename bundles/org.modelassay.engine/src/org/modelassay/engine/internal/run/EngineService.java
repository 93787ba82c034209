/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.engine.internal.run;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

import org.jspecify.annotations.Nullable;
import org.modelassay.common.Cancellation;
import org.modelassay.common.DigestCache;
import org.modelassay.common.InstallationLock;
import org.modelassay.common.InvalidInputException;
import org.modelassay.common.Progress;
import org.modelassay.engine.BrokenAnalyserException;
import org.modelassay.engine.Engine;
import org.modelassay.engine.PlannedRun;
import org.modelassay.engine.RunMonitor;
import org.modelassay.engine.RunOutcome;
import org.modelassay.engine.RunRequest;
import org.modelassay.engine.internal.provenance.BundleOrigin;
import org.modelassay.common.CacheDirectory;
import org.modelassay.engine.internal.provenance.CodeEntry;
import org.modelassay.engine.internal.provenance.CodeOrigin;
import org.modelassay.engine.internal.provenance.FileEntry;
import org.modelassay.engine.internal.provenance.Ingredients;
import org.modelassay.engine.internal.provenance.InputDigests;
import org.modelassay.engine.internal.provenance.Surroundings;
import org.modelassay.engine.internal.store.RunDirectory;
import org.modelassay.engine.internal.store.RunStore;
import org.modelassay.inference.InferenceService;
import org.modelassay.inference.completion.TextModelService;
import org.modelassay.model.Run;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** Runs analyses in this process. It keeps what it knows of its surroundings and nothing of its runs. */
@Component(service = EngineService.class)
public final class EngineService implements Engine {

    private final DigestCache cache;
    private final CodeOrigin origin;
    private final Surroundings surroundings;
    private final InstallationLock installation;
    private final AtomicReference<@Nullable InferenceService> inference = new AtomicReference<>();
    private final AtomicReference<@Nullable TextModelService> texts = new AtomicReference<>();

    /**
     * Creates the engine of this installation.
     *
     * @param installation stays as it is during a run
     */
    @Activate
    public EngineService(@Reference InstallationLock installation) {
        this.installation = installation;
        Path directory = CacheDirectory.of(System.getProperties(), System.getenv());
        this.cache = new DigestCache(directory.resolve("digests"));
        this.origin = new BundleOrigin(cache);
        Bundle bundle = FrameworkUtil.getBundle(EngineService.class);
        String version = bundle == null ? "unknown" : bundle.getVersion().toString();
        this.surroundings = Surroundings.of(version, System.getProperties(), System.getenv());
    }

    /**
     * Creates an engine with surroundings of the caller's choice.
     *
     * @param cache        what is known of unchanged files
     * @param origin       knows the code that computes results
     * @param surroundings where runs take place
     */
    public EngineService(DigestCache cache, CodeOrigin origin, Surroundings surroundings) {
        this.cache = cache;
        this.origin = origin;
        this.surroundings = surroundings;
        this.installation = new InstallationLock(Optional.empty());
    }

    /**
     * Takes what runs models. An installation may have none, and it may come later than the engine.
     *
     * @param service the service
     */
    @Reference(cardinality = ReferenceCardinality.OPTIONAL, policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    public void bindInference(InferenceService service) {
        inference.set(service);
    }

    /**
     * Lets go of what runs models.
     *
     * @param service the service
     */
    public void unbindInference(InferenceService service) {
        inference.compareAndSet(service, null);
    }

    /**
     * Takes what asks models from outside.
     *
     * @param service the service
     */
    @Reference(cardinality = ReferenceCardinality.OPTIONAL, policy = ReferencePolicy.DYNAMIC)
    public void bindTextModels(TextModelService service) {
        texts.set(service);
    }

    /**
     * Lets go of what asks models from outside.
     *
     * @param service the service
     */
    public void unbindTextModels(TextModelService service) {
        texts.compareAndSet(service, null);
    }

    private Requirements requirements() {
        return new Requirements(Optional.ofNullable(inference.get()), Optional.ofNullable(texts.get()));
    }

    @Override
    public PlannedRun plan(RunRequest request, Cancellation cancellation)
            throws InvalidInputException, BrokenAnalyserException, IOException {
        return Planner.plan(request, requirements(), cancellation).planned();
    }

    @Override
    public RunOutcome run(RunRequest request, RunMonitor monitor, Cancellation cancellation)
            throws InvalidInputException, BrokenAnalyserException, IOException {
        try (InstallationLock.Hold _ = installation.use(cancellation)) {
            return runUnchanged(request, monitor, cancellation);
        }
    }

    private RunOutcome runUnchanged(RunRequest request, RunMonitor monitor, Cancellation cancellation)
            throws InvalidInputException, BrokenAnalyserException, IOException {
        Planner.Ready ready = Planner.plan(request, requirements(), cancellation);
        InputDigests inputs = InputDigests.of(request.analyser(), request.inputs());
        Progress progress = monitor.phase("reading inputs", "bytes", inputs.bytes());
        List<FileEntry> files = inputs.digest(cache, progress, cancellation);
        List<CodeEntry> code = origin.of(ready.analyser().analyser(), cancellation);
        Ingredients ingredients =
                new Ingredients(request, ready.planned().parameters(), files, code,
                        ready.inference().map(surroundings::with).orElse(surroundings)
                                .with(ready.planned().plan().surroundings()));
        try (RunDirectory directory = RunStore.acquire(request, ingredients.key(), Instant.now())) {
            monitor.directory(directory.files().root());
            Execution execution = new Execution(directory, ingredients, inputs, monitor, cancellation);
            Optional<Run> finished = directory.finished();
            return finished.isPresent() ? execution.judgeAgain(finished.get()) : execution.run(ready);
        }
    }

    @Override
    public Engine isolated() {
        throw new UnsupportedOperationException("this engine is the one that runs in workers");
    }
}
