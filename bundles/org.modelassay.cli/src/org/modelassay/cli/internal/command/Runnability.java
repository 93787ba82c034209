/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.cli.internal.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import com.fasterxml.jackson.core.JsonGenerator;

import org.modelassay.common.Diagnostic;
import org.modelassay.common.InvalidInputException;
import org.modelassay.inference.InferenceException;
import org.modelassay.inference.InferenceService;
import org.modelassay.inference.ModelDescription;
import org.modelassay.inference.ModelSource;
import org.modelassay.inference.OpenOptions;

/**
 * Whether a checkpoint is a model that this installation runs, and how its architecture was checked.
 *
 * @param model    what it is, when it runs
 * @param problems why it does not run
 */
record Runnability(Optional<ModelDescription> model, List<String> problems) {

    /**
     * Asks what runs models.
     *
     * @param service   what runs models
     * @param directory the checkpoint
     * @return the answer
     */
    static Runnability of(InferenceService service, Path directory) {
        try {
            return new Runnability(Optional.of(service.describe(new ModelSource(directory), OpenOptions.DEFAULT)),
                    List.of());
        } catch (InvalidInputException e) {
            return new Runnability(Optional.empty(), e.diagnostics().stream().map(Diagnostic::text).toList());
        } catch (InferenceException e) {
            return new Runnability(Optional.empty(), List.of(String.valueOf(e.getMessage())));
        }
    }

    /** {@return the answer for people, one sentence for each line} */
    List<String> lines() {
        if (model.isEmpty()) {
            return problems.stream().map(problem -> "does not run here: " + problem).toList();
        }
        String architecture = "runs here as " + model.get().architecture();
        return List.of(model.get().verification().map(checked -> architecture + ", checked against "
                + checked.against() + ": largest deviation " + checked.deviation())
                .orElse(architecture + ", which was not checked against an independent implementation"));
    }

    /**
     * Writes the answer for programs as one object.
     *
     * @param json where to
     * @throws IOException when it cannot be written
     */
    void write(JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeBooleanField("runs", model.isPresent());
        if (model.isPresent()) {
            json.writeStringField("architecture", model.get().architecture());
            if (model.get().verification().isPresent()) {
                json.writeStringField("verified_against", model.get().verification().get().against());
                json.writeNumberField("largest_deviation", model.get().verification().get().deviation());
            }
        }
        json.writeArrayFieldStart("problems");
        for (String problem : problems) {
            json.writeString(problem);
        }
        json.writeEndArray();
        json.writeEndObject();
    }
}
