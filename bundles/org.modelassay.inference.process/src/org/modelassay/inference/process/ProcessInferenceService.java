/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.inference.process;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.modelassay.common.Cancellation;
import org.modelassay.common.InvalidInputException;
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
import org.modelassay.inference.process.internal.client.Host;
import org.modelassay.inference.process.internal.client.Hosts;
import org.modelassay.inference.process.internal.client.Remotes;

/**
 * Runs models in a process of their own, which starts with the first model. Results are those of the same service in
 * this process, bit for bit.
 * <p>
 * When that process ends, the requests that run in it fail with one message; what was begun in it (continuations,
 * trainings, derived models) is lost; handles of models stay good, and their next request runs in a new process.
 */
public final class ProcessInferenceService implements InferenceService, AutoCloseable {

    private final InferenceService facts;

    private final Hosts hosts;

    /**
     * A service without a process yet.
     *
     * @param launcher starts processes
     * @param facts    the same provider in this process; asked only for what it says without loading anything
     */
    public ProcessInferenceService(HostLauncher launcher, InferenceService facts) {
        this.facts = facts;
        this.hosts = new Hosts(launcher);
    }

    /** {@return the process in which models run now, if there is one} */
    public Optional<ProcessHandle> process() {
        return hosts.living().map(Host::process);
    }

    @Override
    public ProviderDescription provider() {
        return facts.provider();
    }

    @Override
    public LanguageModel open(ModelSource source, OpenOptions options, Cancellation cancellation)
            throws InvalidInputException, InferenceException {
        return Remotes.open(hosts, source, options, cancellation);
    }

    @Override
    public ModelDescription describe(ModelSource source, OpenOptions options)
            throws InvalidInputException, InferenceException {
        return facts.describe(source, options);
    }

    @Override
    public List<DeviceTest> testDevices(Cancellation cancellation) throws InferenceException {
        return Remotes.service(hosts.get(cancellation)).testDevices(cancellation);
    }

    @Override
    public List<OpenModel> openModels() {
        return now(InferenceService::openModels, List.of());
    }

    @Override
    public ServiceStatistics statistics() {
        return now(InferenceService::statistics, ServiceStatistics.NONE);
    }

    private <T> T now(Function<InferenceService, T> question, T nothing) {
        try {
            return hosts.living().map(Remotes::service).map(question).orElse(nothing);
        } catch (IllegalStateException _) {
            // it ended just now, and what it had with it
            return nothing;
        }
    }

    @Override
    public void close() {
        hosts.close();
    }
}
