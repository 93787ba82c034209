/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.inference.djl.internal.service;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;

import org.modelassay.common.Cancellation;
import org.modelassay.common.Diagnostic;
import org.modelassay.common.InvalidInputException;
import org.modelassay.inference.AdmissionException;
import org.modelassay.inference.InferenceException;
import org.modelassay.inference.ModelSource;
import org.modelassay.inference.OpenOptions;
import org.modelassay.inference.djl.ServiceSettings;
import org.modelassay.inference.djl.ServiceSettings.WeightAccess;
import org.modelassay.inference.djl.internal.architecture.Architectures;
import org.modelassay.inference.djl.internal.decoder.LoadedModel;
import org.modelassay.inference.djl.internal.decoder.ModelPlan;
import org.modelassay.inference.djl.internal.text.HuggingFaceTokens;
import org.modelassay.inference.djl.internal.torch.TorchEngine;

/**
 * The models in memory. Each is loaded once and counted; those without users stay until their memory is needed, the
 * least recently used first. Loading is done one model at a time.
 */
final class ModelStore implements AutoCloseable {

    private final TorchEngine engine;

    private final MemoryBudget budget;

    private final ServiceSettings settings;

    private final Architectures architectures;

    private final Object loading = new Object();

    private final SequencedMap<ModelKey, StoredModel> models = new LinkedHashMap<>();

    /**
     * A store.
     *
     * @param engine        the engine
     * @param budget        what all models together may take
     * @param settings      how weights come into memory, and how many requests may use them side by side
     * @param architectures which models can be read
     */
    ModelStore(TorchEngine engine, MemoryBudget budget, ServiceSettings settings, Architectures architectures) {
        this.engine = engine;
        this.settings = settings;
        this.architectures = architectures;
        this.budget = budget;
    }

    /**
     * A model with one user more.
     *
     * @param source       where it is
     * @param options      format and device
     * @param cancellation stops the loading
     * @return the model, to be released
     * @throws InvalidInputException when it is no model that can be run
     * @throws InferenceException    when memory does not suffice or the engine fails
     */
    StoredModel acquire(ModelSource source, OpenOptions options, Cancellation cancellation)
            throws InvalidInputException, InferenceException {
        ModelKey key = key(source.directory(), options);
        Optional<StoredModel> known = use(key);
        if (known.isPresent()) {
            return known.get();
        }
        synchronized (loading) {
            Optional<StoredModel> loadedMeanwhile = use(key);
            if (loadedMeanwhile.isPresent()) {
                return loadedMeanwhile.get();
            }
            StoredModel loaded = load(source.directory(), options, cancellation);
            synchronized (this) {
                models.putLast(key, loaded);
                loaded.addUser();
            }
            return loaded;
        }
    }

    private synchronized Optional<StoredModel> use(ModelKey key) {
        StoredModel known = models.remove(key);
        if (known == null) {
            return Optional.empty();
        }
        models.putLast(key, known);
        known.addUser();
        return Optional.of(known);
    }

    /**
     * A model with other values of some tensors, which keeps its origin in memory and goes with its only user.
     *
     * @param origin what it was derived from
     * @param model  the model
     * @param memory what is set aside for it
     * @return the model, to be released
     */
    synchronized StoredModel derived(StoredModel origin, LoadedModel model, MemoryBudget.Reservation memory) {
        origin.addUser();
        StoredModel derived = new StoredModel(origin, model, memory);
        derived.addUser();
        return derived;
    }

    /**
     * Takes a user from a model.
     *
     * @param model the model
     */
    synchronized void release(StoredModel model) {
        model.removeUser();
        if (model.origin().isPresent() && model.users() == 0) {
            model.close();
            release(model.origin().get());
        }
    }

    /**
     * The models in memory.
     *
     * @return a copy of the list, most recently opened last
     */
    synchronized List<StoredModel> all() {
        return List.copyOf(models.values());
    }

    /**
     * Sets memory aside, at the cost of models that nobody uses.
     *
     * @param bytes how much
     * @param what  for whom
     * @return the reservation
     * @throws AdmissionException when not enough can be freed
     */
    MemoryBudget.Reservation reserve(long bytes, String what) throws AdmissionException {
        while (true) {
            try {
                return budget.reserve(bytes, what);
            } catch (AdmissionException e) {
                if (!evictOne()) {
                    throw e;
                }
            }
        }
    }

    private synchronized boolean evictOne() {
        Optional<Map.Entry<ModelKey, StoredModel>> idle = models.entrySet().stream()
                .filter(entry -> entry.getValue().users() == 0 && entry.getValue().privateBytes() > 0).findFirst();
        idle.ifPresent(entry -> {
            models.remove(entry.getKey());
            entry.getValue().close();
        });
        return idle.isPresent();
    }

    private StoredModel load(Path directory, OpenOptions options, Cancellation cancellation)
            throws InvalidInputException, InferenceException {
        checkDevice(options.device());
        ModelPlan plan = ModelPlan.read(directory, options.computeType(), architectures);
        Path file = directory.resolve("tokenizer.json");
        List<AutoCloseable> made = new ArrayList<>();
        WeightAccess access = access(plan, options.device());
        long bytes = bytes(plan, access, options.device());
        MemoryBudget.Reservation memory = reserve(bytes, "The model in " + directory);
        made.add(memory);
        boolean done = false;
        try {
            Optional<HuggingFaceTokens> tokenizer = Files.exists(file) ? Optional.of(HuggingFaceTokens.read(file))
                    : Optional.empty();
            tokenizer.ifPresent(made::add);
            LoadedModel model = LoadedModel.load(engine, plan, options.device(), access, cancellation);
            StoredModel stored = new StoredModel(model, tokenizer, memory, options.device(),
                    plan.mappedBytes(access), bytes);
            done = true;
            return stored;
        } finally {
            if (!done) {
                StoredModel.closeAll(made.reversed());
            }
        }
    }

    /** How its weights come into memory; always the same for a model, since results differ in their last digits. */
    private WeightAccess access(ModelPlan plan, String device) throws InferenceException {
        boolean packs = settings.weights() == WeightAccess.PACKED && plan.packedBytes(device) > 0
                && bytes(plan, WeightAccess.PACKED, device) <= settings.memoryBytes() / 2 && engine.packsMatrices();
        return packs || settings.weights() != WeightAccess.PACKED ? settings.weights() : WeightAccess.COPIED;
    }

    private long bytes(ModelPlan plan, WeightAccess access, String device) throws InferenceException {
        long packed = access == WeightAccess.PACKED ? settings.parallelRequests() * plan.packedBytes(device) : 0;
        return plan.privateBytes(access) + packed;
    }

    private static void checkDevice(String device) throws InvalidInputException {
        if (!device.matches("cpu|cuda:[0-9]{1,3}")) {
            throw new InvalidInputException(Diagnostic.error("device", "There is no device \"" + device + "\".",
                    "Use \"cpu\" or \"cuda:<index>\"."));
        }
    }

    private static ModelKey key(Path directory, OpenOptions options) throws InvalidInputException {
        try {
            return ModelKey.of(directory, options.computeType(), options.device());
        } catch (IOException e) {
            throw new InvalidInputException(Diagnostic.error(directory.toString(),
                    "The directory cannot be read: " + e.getMessage(), "Give the directory of a model."), e);
        }
    }

    @Override
    public synchronized void close() {
        models.values().forEach(StoredModel::close);
        models.clear();
    }
}
