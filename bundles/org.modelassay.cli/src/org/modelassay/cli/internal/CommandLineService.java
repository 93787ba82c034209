/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.cli.internal;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;

import org.modelassay.cli.internal.command.Commands;
import org.modelassay.cli.internal.command.Services;
import org.modelassay.cli.internal.console.Console;
import org.modelassay.common.Cancellation;
import org.modelassay.engine.AnalyserRegistry;
import org.modelassay.engine.Engine;
import org.modelassay.engine.IsolationSettings;
import org.modelassay.inference.InferenceService;
import org.modelassay.inference.completion.TextModelService;
import org.modelassay.install.PluginInstaller;

/** The commands, with the services of this installation. */
@Component(service = CommandLineService.class)
public final class CommandLineService {

    private final AnalyserRegistry registry;
    private final Engine engine;
    private final PluginInstaller installer;
    private final IsolationSettings isolation;
    private final AtomicReference<@Nullable InferenceService> inference = new AtomicReference<>();
    private final AtomicReference<@Nullable TextModelService> texts = new AtomicReference<>();

    /**
     * Created by the service runtime.
     *
     * @param registry the analysers
     * @param engine   plans and runs them
     * @param installer adds and removes plug-ins
     * @param isolation which plug-ins run in processes of their own
     */
    @Activate
    public CommandLineService(@Reference AnalyserRegistry registry, @Reference Engine engine,
            @Reference PluginInstaller installer, @Reference IsolationSettings isolation) {
        this.registry = registry;
        this.engine = engine;
        this.installer = installer;
        this.isolation = isolation;
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

    /**
     * Runs one command on the standard streams.
     *
     * @param cancellation whether the process was asked to end
     * @param arguments    the words of the command line
     * @return the exit status, 0 to 5
     */
    public int run(Cancellation cancellation, String... arguments) {
        return run(Console.ofProcess(), cancellation, arguments);
    }

    /**
     * Runs one command.
     *
     * @param console      where to print
     * @param cancellation whether to stop
     * @param arguments    the words of the command line
     * @return the exit status, 0 to 5
     */
    public int run(Console console, Cancellation cancellation, String... arguments) {
        return Commands.run(new Services(registry, engine, installer, isolation, Optional.ofNullable(inference.get()),
                Optional.ofNullable(texts.get()), console, cancellation), arguments);
    }
}
