/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.inference.openai;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;

import org.modelassay.common.Cancellation;
import org.modelassay.common.Diagnostic;
import org.modelassay.common.InvalidInputException;
import org.modelassay.inference.InferenceException;
import org.modelassay.inference.InferenceService;
import org.modelassay.inference.completion.KeySource;
import org.modelassay.inference.completion.ResponseCache;
import org.modelassay.inference.completion.TextModel;
import org.modelassay.inference.completion.TextModelOptions;
import org.modelassay.inference.completion.TextModelReference;
import org.modelassay.inference.completion.TextModelService;
import org.modelassay.inference.openai.internal.client.EndpointModel;
import org.modelassay.inference.openai.internal.local.LocalModel;
import org.modelassay.inference.openai.internal.local.ModelFilesDigest;

/** Opens local models, where the installation runs models, and endpoints, where there is a network. */
@Component(service = {TextModelService.class, ResponseCache.class})
public final class TextModels implements TextModelService, ResponseCache {

    private final Map<String, String> environment;
    private final AtomicReference<Optional<Path>> cache = new AtomicReference<>(Optional.empty());
    private final AtomicReference<@Nullable KeySource> keys = new AtomicReference<>();
    private final AtomicReference<@Nullable InferenceService> inference = new AtomicReference<>();

    /** The service with the environment of this process. */
    @Activate
    public TextModels() {
        this(System.getenv());
    }

    /**
     * The service with a given environment.
     *
     * @param environment where keys are found
     */
    public TextModels(Map<String, String> environment) {
        this.environment = Map.copyOf(environment);
    }

    /**
     * Takes what runs models. An installation may have none.
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
     * Takes a place where keys are kept besides the environment. An installation may have none.
     *
     * @param source the place
     */
    @Reference(cardinality = ReferenceCardinality.OPTIONAL, policy = ReferencePolicy.DYNAMIC)
    public void bindKeys(KeySource source) {
        keys.set(source);
    }

    /**
     * Lets go of a place where keys are kept.
     *
     * @param source the place
     */
    public void unbindKeys(KeySource source) {
        keys.compareAndSet(source, null);
    }

    @Override
    public Optional<Path> folder() {
        return cache.get();
    }

    @Override
    public void keepIn(Optional<Path> folder) {
        cache.set(folder);
    }

    @Override
    public TextModel open(TextModelReference reference, TextModelOptions options, Cancellation cancellation)
            throws InvalidInputException, InferenceException {
        TextModel model = opened(reference, options, cancellation);
        Optional<Path> folder = cache.get();
        if (folder.isEmpty()) {
            return model;
        }
        try {
            String identity = reference instanceof TextModelReference.Local(Path directory)
                    ? ModelFilesDigest.of(directory, cancellation) : "";
            return new CachedTextModel(model, folder.get(), identity);
        } catch (IOException e) {
            model.close();
            throw new InvalidInputException(Diagnostic.error(folder.get().toString(),
                    "cannot keep answers: " + e.getMessage(), "give a folder that can be written"), e);
        }
    }

    private TextModel opened(TextModelReference reference, TextModelOptions options, Cancellation cancellation)
            throws InvalidInputException, InferenceException {
        return switch (reference) {
        case TextModelReference.Local local -> LocalModel.open(service(), local, options.local(), cancellation);
        case TextModelReference.Endpoint endpoint -> new EndpointModel(endpoint, options.endpoint(), key(options));
        };
    }

    private InferenceService service() throws InvalidInputException {
        InferenceService service = inference.get();
        if (service == null) {
            throw new InvalidInputException(Diagnostic.error("", "this installation runs no models",
                    "install the feature org.modelassay.inference.native, or give the address of an endpoint"));
        }
        return service;
    }

    private Optional<String> key(TextModelOptions options) throws InvalidInputException {
        if (options.key().isEmpty()) {
            return Optional.empty();
        }
        String name = options.key().get();
        KeySource kept = keys.get();
        String key = environment.getOrDefault(name, "").strip();
        if (key.isEmpty() && kept != null) {
            key = kept.key(name).orElse("").strip();
        }
        if (key.isEmpty()) {
            throw new InvalidInputException(Diagnostic.error("environment variable " + name,
                    "is to hold the key of the endpoint, and is not set",
                    "set it, keep the key in the workbench (Preferences > Model Assay > API Keys), or name another one"));
        }
        if (key.chars().anyMatch(c -> c <= ' ' || c > '~')) {
            throw new InvalidInputException(Diagnostic.error("environment variable " + name,
                    "holds characters that no key has", "set it to the key alone"));
        }
        return Optional.of(key);
    }
}
