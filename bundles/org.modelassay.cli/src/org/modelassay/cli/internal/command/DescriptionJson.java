/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.cli.internal.command;

import java.io.IOException;

import com.fasterxml.jackson.core.JsonGenerator;

import org.modelassay.engine.AnalyserDescriptor;
import org.modelassay.engine.InputRole;
import org.modelassay.engine.ParameterDeclaration;
import org.modelassay.engine.ParameterSchema;
import org.modelassay.engine.Reference;
import org.modelassay.engine.Requirement;

/**
 * An analyser described for programs; bounds that do not exist are absent.
 *
 * @param analyser   what its declaration says
 * @param parameters what can be set
 */
record DescriptionJson(AnalyserDescriptor analyser, ParameterSchema parameters) {

    /**
     * Writes one object.
     *
     * @param json where to
     * @throws IOException when it cannot be written
     */
    void write(JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", analyser.id());
        json.writeStringField("name", analyser.name());
        json.writeStringField("version", analyser.version());
        json.writeStringField("category", analyser.category());
        json.writeStringField("description", analyser.description());
        json.writeStringField("contributor", analyser.contributor());
        inputs(json);
        json.writeArrayFieldStart("parameters");
        for (ParameterDeclaration parameter : parameters.declarations()) {
            parameter(json, parameter);
        }
        json.writeEndArray();
        requirements(json);
        references(json);
        json.writeEndObject();
    }

    private void inputs(JsonGenerator json) throws IOException {
        json.writeArrayFieldStart("inputs");
        for (InputRole input : analyser.inputs()) {
            json.writeStartObject();
            json.writeStringField("role", input.role());
            json.writeStringField("type", input.type());
            json.writeBooleanField("many", input.many());
            json.writeBooleanField("optional", input.optional());
            json.writeStringField("description", input.description());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void parameter(JsonGenerator json, ParameterDeclaration parameter) throws IOException {
        json.writeStartObject();
        json.writeStringField("name", parameter.name());
        json.writeStringField("type", parameter.type().name().toLowerCase(java.util.Locale.ROOT));
        json.writeStringField("label", parameter.label());
        json.writeStringField("help", parameter.help());
        json.writeStringField("default", parameter.defaultText());
        if (Double.isFinite(parameter.min())) {
            json.writeNumberField("min", parameter.min());
        }
        if (Double.isFinite(parameter.max())) {
            json.writeNumberField("max", parameter.max());
        }
        json.writeStringField("unit", parameter.unit());
        json.writeBooleanField("advanced", parameter.advanced());
        json.writeArrayFieldStart("choices");
        for (String choice : parameter.choices()) {
            json.writeString(choice);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void requirements(JsonGenerator json) throws IOException {
        json.writeArrayFieldStart("requires");
        for (Requirement requirement : analyser.requires()) {
            json.writeStartObject();
            json.writeStringField("service", requirement.service());
            json.writeStringField("access", requirement.access());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void references(JsonGenerator json) throws IOException {
        json.writeArrayFieldStart("references");
        for (Reference reference : analyser.references()) {
            json.writeStartObject();
            json.writeStringField("title", reference.title());
            json.writeStringField("doi", reference.doi());
            json.writeStringField("url", reference.url());
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
