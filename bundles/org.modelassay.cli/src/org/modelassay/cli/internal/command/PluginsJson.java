/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.cli.internal.command;

import java.io.IOException;
import java.util.List;

import com.fasterxml.jackson.core.JsonGenerator;

import org.modelassay.install.Change;
import org.modelassay.install.Plugin;

/** Plug-ins and their changes as JSON. */
final class PluginsJson {

    private PluginsJson() {
    }

    static void plugins(JsonGenerator json, List<Plugin> plugins) throws IOException {
        json.writeStartArray();
        for (Plugin plugin : plugins) {
            json.writeStartObject();
            json.writeStringField("feature", plugin.feature());
            json.writeStringField("version", plugin.version());
            json.writeStringField("name", plugin.name());
            json.writeStringField("provider", plugin.provider());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    static void changes(JsonGenerator json, List<Change> changes) throws IOException {
        json.writeStartArray();
        for (Change change : changes) {
            json.writeStartObject();
            json.writeStringField("time", change.time().toString());
            json.writeFieldName("added");
            plugins(json, change.added());
            json.writeFieldName("removed");
            plugins(json, change.removed());
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
