/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.cli.internal.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import com.fasterxml.jackson.core.JsonGenerator;

import org.modelassay.checkpoint.DType;
import org.modelassay.checkpoint.Inspection;
import org.modelassay.checkpoint.TensorInfo;
import org.modelassay.common.Diagnostic;

/**
 * A checkpoint described for programs.
 *
 * @param inspection what there is to say
 * @param tensors    the tensors to list, possibly none
 * @param runs       whether it is a model that runs here, where that is known
 */
record InspectionJson(Inspection inspection, List<TensorInfo> tensors, Optional<Runnability> runs) {

    /**
     * Writes one object.
     *
     * @param json where to
     * @throws IOException when it cannot be written
     */
    void write(JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("location", inspection.location().toString());
        json.writeStringField("format", inspection.format());
        json.writeNumberField("tensors", inspection.tensors());
        json.writeNumberField("elements", inspection.elements());
        json.writeNumberField("bytes", inspection.bytes());
        dtypes(json);
        files(json);
        texts(json, "config", inspection.config());
        texts(json, "metadata", inspection.metadata());
        messages(json, "notes", inspection.notes());
        messages(json, "warnings", inspection.warnings());
        if (runs.isPresent()) {
            json.writeFieldName("inference");
            runs.get().write(json);
        }
        if (!tensors.isEmpty()) {
            list(json);
        }
        json.writeEndObject();
    }

    private void dtypes(JsonGenerator json) throws IOException {
        json.writeObjectFieldStart("dtypes");
        for (Map.Entry<DType, Inspection.Share> entry : inspection.dtypes().entrySet()) {
            json.writeObjectFieldStart(entry.getKey().name());
            json.writeNumberField("tensors", entry.getValue().tensors());
            json.writeNumberField("elements", entry.getValue().elements());
            json.writeNumberField("bytes", entry.getValue().bytes());
            json.writeEndObject();
        }
        json.writeEndObject();
    }

    private void files(JsonGenerator json) throws IOException {
        json.writeObjectFieldStart("files");
        for (Map.Entry<Path, Long> entry : inspection.files().entrySet()) {
            json.writeNumberField(entry.getKey().toString(), entry.getValue());
        }
        json.writeEndObject();
    }

    private static void texts(JsonGenerator json, String field, Map<String, String> texts) throws IOException {
        json.writeObjectFieldStart(field);
        for (Map.Entry<String, String> entry : texts.entrySet()) {
            json.writeStringField(entry.getKey(), entry.getValue());
        }
        json.writeEndObject();
    }

    private static void messages(JsonGenerator json, String field, List<Diagnostic> messages) throws IOException {
        json.writeArrayFieldStart(field);
        for (Diagnostic message : messages) {
            json.writeString(message.text());
        }
        json.writeEndArray();
    }

    private void list(JsonGenerator json) throws IOException {
        json.writeArrayFieldStart("list");
        for (TensorInfo tensor : tensors) {
            json.writeStartObject();
            json.writeStringField("name", tensor.name());
            json.writeStringField("dtype", tensor.dtype().name());
            json.writeArrayFieldStart("shape");
            for (long dimension : tensor.shape()) {
                json.writeNumber(dimension);
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
