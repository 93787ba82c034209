/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.inference.openai.internal.server;

import java.io.IOException;

import com.sun.net.httpserver.HttpExchange;

import org.modelassay.inference.openai.internal.json.JsonText;

/**
 * Lists the one model.
 *
 * @param name what it is called
 */
public record ModelsHandler(String name) {

    void handle(HttpExchange exchange) throws IOException {
        Endpoints.send(exchange, 200, JsonText.of(json -> {
            json.writeStartObject();
            json.writeStringField("object", "list");
            json.writeArrayFieldStart("data");
            json.writeStartObject();
            json.writeStringField("id", name);
            json.writeStringField("object", "model");
            json.writeStringField("owned_by", "local");
            json.writeEndObject();
            json.writeEndArray();
            json.writeEndObject();
        }));
    }
}
