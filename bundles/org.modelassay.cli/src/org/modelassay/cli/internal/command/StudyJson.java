/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.cli.internal.command;

import java.io.IOException;
import java.util.List;

import com.fasterxml.jackson.core.JsonGenerator;

import org.modelassay.engine.ExitStatus;
import org.modelassay.report.ResultJson;

/**
 * A study that ran, for programs.
 *
 * @param status  the status of the whole
 * @param results what became of each experiment
 */
record StudyJson(ExitStatus status, List<StudyResult> results) {

    /**
     * Writes one object.
     *
     * @param json where to
     * @throws IOException when it cannot be written
     */
    void write(JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeNumberField("exitStatus", status.code());
        json.writeArrayFieldStart("runs");
        for (StudyResult result : results) {
            json.writeStartObject();
            json.writeStringField("experiment", result.run().getExperiment());
            json.writeNumberField("exitStatus", result.status().code());
            switch (result) {
            case StudyResult.Ran(var outcome) -> {
                json.writeStringField("directory", outcome.directory().toString());
                json.writeFieldName("result");
                json.writeRawValue(ResultJson.of(outcome.run()).strip());
            }
            case StudyResult.Refused refused -> json.writeStringField("error", refused.reason());
            }
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }
}
