/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.inference.openai.internal.server;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import com.sun.net.httpserver.HttpExchange;

import org.modelassay.inference.openai.internal.json.JsonText;

/**
 * Finds what a request is about. A request that came by another name than this machine's, or from a web page, is
 * refused, since a page may make a browser send it.
 *
 * @param models      answers {@code /v1/models}
 * @param completions answers the other two
 */
public record Endpoints(ModelsHandler models, CompletionHandler completions) {

    private static final List<String> NAMES = List.of("127.0.0.1", "localhost", "[::1]");

    /**
     * Answers one request.
     *
     * @param exchange the request, closed when this returns
     * @throws IOException when the client is gone
     */
    public void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            try {
                check(exchange);
                dispatch(exchange);
            } catch (Refusal e) {
                refuse(exchange, e);
            }
        }
    }

    private void dispatch(HttpExchange exchange) throws IOException, Refusal {
        String path = exchange.getRequestURI().getPath();
        String method = exchange.getRequestMethod();
        switch (path) {
        case "/v1/models" -> {
            need(method, "GET");
            models.handle(exchange);
        }
        case "/v1/completions" -> {
            need(method, "POST");
            completions.handle(exchange, CompletionHandler.Form.TEXT);
        }
        case "/v1/chat/completions" -> {
            need(method, "POST");
            completions.handle(exchange, CompletionHandler.Form.CHAT);
        }
        default -> throw new Refusal(404, "there is nothing at this address; there are /v1/models, /v1/completions "
                + "and /v1/chat/completions");
        }
    }

    private static void need(String method, String expected) throws Refusal {
        if (!method.equals(expected)) {
            throw new Refusal(405, "this address takes " + expected);
        }
    }

    private static void check(HttpExchange exchange) throws Refusal {
        String host = Optional.ofNullable(exchange.getRequestHeaders().getFirst("Host")).orElse("");
        String name = host.replaceFirst(":\\d+$", "").toLowerCase(Locale.ROOT);
        if (!NAMES.contains(name)) {
            throw new Refusal(403, "this server answers to 127.0.0.1 and localhost only");
        }
        if (exchange.getRequestHeaders().getFirst("Origin") != null) {
            throw new Refusal(403, "this server does not answer web pages");
        }
    }

    private static void refuse(HttpExchange exchange, Refusal refusal) throws IOException {
        byte[] body = JsonText.of(json -> {
            json.writeStartObject();
            json.writeObjectFieldStart("error");
            json.writeStringField("message", refusal.text());
            json.writeStringField("type", refusal.status() < 500 ? "invalid_request_error" : "server_error");
            json.writeNumberField("code", refusal.status());
            json.writeEndObject();
            json.writeEndObject();
        });
        if (refusal.status() == 503) {
            exchange.getResponseHeaders().set("Retry-After", "1");
        }
        send(exchange, refusal.status(), body);
    }

    static void send(HttpExchange exchange, int status, byte[] body) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, body.length);
        exchange.getResponseBody().write(body);
    }
}
