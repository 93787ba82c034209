/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.inference.djl;

import java.util.EnumSet;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;

import org.modelassay.common.Cancellation;
import org.modelassay.common.InvalidInputException;
import org.modelassay.inference.Access;
import org.modelassay.inference.DeviceTest;
import org.modelassay.inference.InferenceException;
import org.modelassay.inference.InferenceService;
import org.modelassay.inference.LanguageModel;
import org.modelassay.inference.ModelDescription;
import org.modelassay.inference.ModelSource;
import org.modelassay.inference.OpenModel;
import org.modelassay.inference.OpenOptions;
import org.modelassay.inference.ProviderDescription;
import org.modelassay.inference.ServiceStatistics;
import org.modelassay.inference.djl.internal.architecture.Architectures;
import org.modelassay.inference.djl.internal.architecture.ContributedArchitectures;
import org.modelassay.inference.djl.internal.decoder.ModelPlan;
import org.modelassay.inference.djl.internal.service.Provider;
import org.modelassay.inference.djl.internal.torch.TorchEngine;

/**
 * Runs models in this process. Native libraries are loaded with the first model, so that having the service costs
 * nothing; they stay until the process ends.
 */
@Component(service = InferenceService.class)
public final class DjlInferenceService implements InferenceService, AutoCloseable {

    private final ServiceSettings settings;

    private final ContributedArchitectures others;

    private @Nullable Provider provider;

    private boolean closed;

    /** The service with the settings of the machine and no other architectures than its own. */
    public DjlInferenceService() {
        this(ServiceSettings.fromSystem());
    }

    /**
     * The service with the settings of the machine.
     *
     * @param others entries of other plug-ins
     */
    @Activate
    public DjlInferenceService(@Reference ContributedArchitectures others) {
        this(ServiceSettings.fromSystem(), others);
    }

    /**
     * The service with given settings and no other architectures than its own.
     *
     * @param settings threads and memory
     */
    public DjlInferenceService(ServiceSettings settings) {
        this(settings, ContributedArchitectures.none());
    }

    private DjlInferenceService(ServiceSettings settings, ContributedArchitectures others) {
        this.settings = settings;
        this.others = others;
    }

    private Architectures architectures() {
        return new Architectures(others.contributions());
    }

    @Override
    public ProviderDescription provider() {
        return new ProviderDescription("PyTorch " + TorchEngine.packagedVersion(), settings.threadsPerRequest(),
                settings.parallelRequests(), EnumSet.allOf(Access.class));
    }

    @Override
    public LanguageModel open(ModelSource source, OpenOptions options, Cancellation cancellation)
            throws InvalidInputException, InferenceException {
        return running().open(source, options, cancellation);
    }

    @Override
    public ModelDescription describe(ModelSource source, OpenOptions options)
            throws InvalidInputException, InferenceException {
        return ModelPlan.read(source.directory(), options.computeType(), architectures())
                .description(options.device());
    }

    @Override
    public List<DeviceTest> testDevices(Cancellation cancellation) throws InferenceException {
        return running().testDevices(cancellation);
    }

    @Override
    public synchronized List<OpenModel> openModels() {
        Provider started = provider;
        return started == null ? List.of() : started.openModels();
    }

    @Override
    public synchronized ServiceStatistics statistics() {
        Provider started = provider;
        return started == null ? ServiceStatistics.NONE : started.statistics();
    }

    private synchronized Provider running() throws InferenceException {
        if (closed) {
            throw new InferenceException("the inference service is closed");
        }
        Provider started = provider;
        if (started == null) {
            started = Provider.start(settings, architectures());
            provider = started;
        }
        return started;
    }

    /** Ends all requests that run and releases every model. */
    @Override
    @Deactivate
    public synchronized void close() {
        closed = true;
        Provider started = provider;
        if (started != null) {
            started.close();
        }
        provider = null;
    }
}
