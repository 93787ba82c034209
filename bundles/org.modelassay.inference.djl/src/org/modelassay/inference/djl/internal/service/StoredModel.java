/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.inference.djl.internal.service;

import java.util.List;
import java.util.Optional;

import org.modelassay.inference.InferenceException;
import org.modelassay.inference.ModelDescription;
import org.modelassay.inference.OpenModel;
import org.modelassay.inference.djl.internal.decoder.LoadedModel;
import org.modelassay.inference.djl.internal.text.HuggingFaceTokens;
import org.modelassay.inference.text.Tokenizer;

/** A model in memory with its tokenizer, its memory and the number of its users, which the store guards. */
final class StoredModel implements AutoCloseable {

    private final LoadedModel model;

    private final Optional<HuggingFaceTokens> tokenizer;

    private final MemoryBudget.Reservation memory;

    private final ModelDescription description;

    private final long mappedBytes;

    private final long privateBytes;

    private final Optional<StoredModel> origin;

    private int users;

    StoredModel(LoadedModel model, Optional<HuggingFaceTokens> tokenizer, MemoryBudget.Reservation memory,
            String device, long mappedBytes, long privateBytes) {
        this.model = model;
        this.tokenizer = tokenizer;
        this.memory = memory;
        this.description = model.plan().description(device);
        this.mappedBytes = mappedBytes;
        this.privateBytes = privateBytes;
        this.origin = Optional.empty();
    }

    StoredModel(StoredModel origin, LoadedModel model, MemoryBudget.Reservation memory) {
        this.model = model;
        this.tokenizer = origin.tokenizer;
        this.memory = memory;
        this.description = origin.description;
        this.mappedBytes = 0;
        this.privateBytes = 0;
        this.origin = Optional.of(origin);
    }

    /** {@return the model that this one was derived from and shares tensors and tokenizer with} */
    Optional<StoredModel> origin() {
        return origin;
    }

    LoadedModel model() {
        return model;
    }

    Optional<Tokenizer> tokenizer() {
        return tokenizer.map(Tokenizer.class::cast);
    }

    ModelDescription description() {
        return description;
    }

    long privateBytes() {
        return privateBytes;
    }

    int users() {
        return users;
    }

    void addUser() {
        users++;
    }

    void removeUser() {
        users--;
    }

    OpenModel state() {
        return new OpenModel(description, users, mappedBytes, privateBytes);
    }

    @Override
    public void close() {
        model.close();
        if (origin.isEmpty()) {
            tokenizer.ifPresent(HuggingFaceTokens::close);
        }
        memory.close();
    }

    static void closeAll(List<AutoCloseable> resources) throws InferenceException {
        for (AutoCloseable resource : resources) {
            try {
                resource.close();
            } catch (Exception e) {
                throw new InferenceException("a model cannot be released: " + e.getMessage(), e);
            }
        }
    }
}
