/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.inference.openai;

import java.nio.file.Path;

import org.modelassay.common.Cancellation;
import org.modelassay.inference.completion.TextModel;
import org.modelassay.inference.completion.TextModelOptions;
import org.modelassay.inference.completion.TextModelReference;
import org.modelassay.inference.djl.DjlInferenceService;
import org.modelassay.inference.djl.internal.decoder.Shared;

/** The small trained model of the shared data, seen from outside. */
final class Stories implements AutoCloseable {

    final TextModel model;

    private final DjlInferenceService service = new DjlInferenceService();

    Stories() throws Exception {
        TextModels models = new TextModels();
        models.bindInference(service);
        model = models.open(new TextModelReference.Local(directory()), TextModelOptions.DEFAULT,
                Cancellation.never());
    }

    static Path directory() {
        return Shared.data("stories260k");
    }

    @Override
    public void close() {
        model.close();
        service.close();
    }
}
