/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.engine.tests.toy;

import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.modelassay.common.Cancellation;
import org.modelassay.common.Diagnostic;
import org.modelassay.common.InvalidInputException;
import org.modelassay.inference.Access;
import org.modelassay.inference.DeviceTest;
import org.modelassay.inference.InferenceService;
import org.modelassay.inference.LanguageModel;
import org.modelassay.inference.ModelDescription;
import org.modelassay.inference.ModelSource;
import org.modelassay.inference.OpenModel;
import org.modelassay.inference.OpenOptions;
import org.modelassay.inference.ProviderDescription;

/**
 * Describes as a model whatever has a {@code config.json}, and opens none.
 *
 * @param access what it offers
 */
public record ToyProvider(Set<Access> access) implements InferenceService {

    @Override
    public ProviderDescription provider() {
        return new ProviderDescription("Abacus 1", 2, 1, access);
    }

    @Override
    public LanguageModel open(ModelSource source, OpenOptions options, Cancellation cancellation) {
        throw new UnsupportedOperationException();
    }

    @Override
    public ModelDescription describe(ModelSource source, OpenOptions options) throws InvalidInputException {
        if (!Files.exists(source.directory().resolve("config.json"))) {
            throw new InvalidInputException(Diagnostic.error(source.directory().toString(), "has no config.json",
                    "give the directory of a model"));
        }
        return new ModelDescription(source.directory(), "toy", "float32", options.device(), 2, 1, 1, 1, 1, 1, 9, 9,
                Optional.empty());
    }

    @Override
    public List<DeviceTest> testDevices(Cancellation cancellation) {
        return List.of();
    }

    @Override
    public List<OpenModel> openModels() {
        return List.of();
    }
}
