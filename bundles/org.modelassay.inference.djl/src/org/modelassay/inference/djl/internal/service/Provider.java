/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.inference.djl.internal.service;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.modelassay.common.Cancellation;
import org.modelassay.common.InvalidInputException;
import org.modelassay.inference.DeviceTest;
import org.modelassay.inference.InferenceException;
import org.modelassay.inference.LanguageModel;
import org.modelassay.inference.ModelSource;
import org.modelassay.inference.OpenModel;
import org.modelassay.inference.OpenOptions;
import org.modelassay.inference.OpenOptions.Urgency;
import org.modelassay.inference.ServiceStatistics;
import org.modelassay.inference.djl.ServiceSettings;
import org.modelassay.inference.djl.internal.architecture.Architectures;
import org.modelassay.inference.djl.internal.torch.TorchEngine;

/** The working half of the service, made when the first model is opened: engine, models, one scheduler per device. */
public final class Provider implements AutoCloseable {

    private final ServiceSettings settings;

    private final TorchEngine engine;

    private final MemoryBudget budget;

    private final ModelStore store;

    private final Map<String, DeviceScheduler> schedulers = new HashMap<>();

    private Provider(ServiceSettings settings, TorchEngine engine, Architectures architectures) {
        this.settings = settings;
        this.engine = engine;
        this.budget = new MemoryBudget(settings.memoryBytes());
        this.store = new ModelStore(engine, budget, settings, architectures);
    }

    /**
     * Loads the engine.
     *
     * @param settings      threads and memory
     * @param architectures which models it knows
     * @return the provider
     * @throws InferenceException when the native libraries do not load
     */
    public static Provider start(ServiceSettings settings, Architectures architectures) throws InferenceException {
        return new Provider(settings, TorchEngine.load(settings.threadsPerRequest()), architectures);
    }

    /**
     * Opens a model.
     *
     * @param source       where it is
     * @param options      format, device, client
     * @param cancellation stops the loading
     * @return a handle
     * @throws InvalidInputException when it is no model that can be run
     * @throws InferenceException    when memory does not suffice or the engine fails
     */
    public LanguageModel open(ModelSource source, OpenOptions options, Cancellation cancellation)
            throws InvalidInputException, InferenceException {
        DeviceScheduler scheduler = scheduler(options.device());
        StoredModel stored = scheduler.run(options.client(), options.urgency(), cancellation,
                stop -> store.acquire(source, options, stop));
        return new SharedModel(store, stored, scheduler, options);
    }

    /**
     * The models in memory.
     *
     * @return their state
     */
    public List<OpenModel> openModels() {
        return store.all().stream().map(StoredModel::state).toList();
    }

    /**
     * What every client asks and gets.
     *
     * @return counts of all devices
     */
    public ServiceStatistics statistics() {
        List<ClientLedger> ledgers;
        synchronized (schedulers) {
            ledgers = schedulers.values().stream().map(DeviceScheduler::ledger).toList();
        }
        return new ServiceStatistics(ledgers.stream().map(ClientLedger::device).toList(),
                ledgers.stream().flatMap(ledger -> ledger.clients().stream()).toList(), budget.total(),
                budget.reserved());
    }

    /**
     * Computes on every device what is known beforehand.
     *
     * @param cancellation stops between devices
     * @return one entry per device
     * @throws InferenceException when the engine does not answer
     */
    public List<DeviceTest> testDevices(Cancellation cancellation) throws InferenceException {
        List<DeviceTest> tests = new ArrayList<>();
        for (String device : engine.devices()) {
            cancellation.check();
            tests.add(test(device, cancellation));
        }
        return tests;
    }

    private DeviceTest test(String device, Cancellation cancellation) throws InferenceException {
        List<DeviceTest.Check> checks = new ArrayList<>();
        String failure = "";
        try {
            checks.addAll(scheduler(device).run("device test", Urgency.INTERACTIVE, cancellation,
                    _ -> SelfTest.run(engine, device)));
        } catch (InferenceException e) {
            failure = String.valueOf(e.getMessage());
        } catch (InvalidInputException e) {
            throw new InferenceException("the self-test was refused: " + e.getMessage(), e);
        }
        return new DeviceTest(device, "PyTorch " + engine.version(), settings.threadsPerRequest(),
                settings.parallelRequests(), checks, failure);
    }

    private DeviceScheduler scheduler(String device) {
        synchronized (schedulers) {
            return schedulers.computeIfAbsent(device,
                    name -> new DeviceScheduler(name, settings.parallelRequests(), engine::prepareThread));
        }
    }

    @Override
    public void close() {
        synchronized (schedulers) {
            schedulers.values().forEach(DeviceScheduler::close);
            schedulers.clear();
        }
        store.close();
    }
}
