/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.inference.openai;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntFunction;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

import org.modelassay.inference.completion.TextModelReference.Endpoint;
import org.modelassay.inference.openai.internal.json.Json;

/** An endpoint that answers each attempt as it is told: {@code "answer to <prompt>"}, or with a fault. */
final class FaultyEndpoint implements AutoCloseable {

    enum Behaviour {
        GOOD,
        TOO_MANY,
        BROKEN_DOWN,
        HANGING,
        CUT,
        NO_JSON,
        DOUBLE_CHOICE,
        FEWER_CHOICES,
        ENDLESS,
        FORBIDDEN,
        REFUSED,
        MOVED
    }

    final Map<String, AtomicInteger> answered = new ConcurrentHashMap<>();
    final AtomicInteger attempts = new AtomicInteger();
    final AtomicInteger most = new AtomicInteger();
    final Map<String, String> lastHeaders = new ConcurrentHashMap<>();
    volatile String retryAfter = "0";

    private final AtomicInteger present = new AtomicInteger();
    private final HttpServer server;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final IntFunction<Behaviour> behaviour;

    FaultyEndpoint(IntFunction<Behaviour> behaviour) throws IOException {
        this.behaviour = behaviour;
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 200);
        server.setExecutor(threads);
        server.createContext("/v1/", this::handle);
        server.start();
    }

    Endpoint reference() {
        return new Endpoint(URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/v1"), "toy");
    }

    private void handle(HttpExchange exchange) throws IOException {
        most.accumulateAndGet(present.incrementAndGet(), Math::max);
        try (exchange) {
            exchange.getRequestHeaders().forEach((name, values) -> lastHeaders.put(name, values.getFirst()));
            Json request = Json.read(exchange.getRequestBody());
            String prompt = request.get("prompt").text()
                    .orElseGet(() -> request.get("messages").elements().getLast().get("content").text().orElse(""));
            boolean chat = request.get("messages").isPresent();
            Behaviour now = behaviour.apply(attempts.getAndIncrement());
            if (now == Behaviour.HANGING) {
                present.decrementAndGet();
                hang();
                present.incrementAndGet();
            } else {
                respond(exchange, now, prompt, chat, request.get("n").integer().orElse(1L).intValue());
            }
        } finally {
            present.decrementAndGet();
        }
    }

    private static void hang() {
        try {
            Thread.sleep(60_000);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void respond(HttpExchange exchange, Behaviour now, String prompt, boolean chat, int samples)
            throws IOException {
        switch (now) {
        case TOO_MANY -> {
            exchange.getResponseHeaders().set("Retry-After", retryAfter);
            send(exchange, 429, "{\"error\": {\"message\": \"slow down\"}}");
        }
        case BROKEN_DOWN -> send(exchange, 500, "<html>sorry</html>");
        case FORBIDDEN -> send(exchange, 401,
                "{\"error\": {\"message\": \"bad key " + lastHeaders.get("Authorization") + "\"}}");
        case REFUSED -> send(exchange, 400, "{\"error\": {\"message\": \"too many tokens\"}}");
        case MOVED -> {
            exchange.getResponseHeaders().set("Location", "http://127.0.0.1:1/v1/completions");
            send(exchange, 307, "");
        }
        case CUT -> {
            exchange.sendResponseHeaders(200, 1000);
            exchange.getResponseBody().write("{\"choices\": [{\"index\"".getBytes(StandardCharsets.UTF_8));
            exchange.getResponseBody().flush();
        }
        case NO_JSON -> send(exchange, 200, "{\"choices\": [{\"index\": 0, \"text\": \"half");
        case DOUBLE_CHOICE -> send(exchange, 200, choices(prompt, chat, 2, true));
        case FEWER_CHOICES -> send(exchange, 200, choices(prompt, chat, samples - 1, false));
        case ENDLESS -> endless(exchange);
        default -> {
            answered.computeIfAbsent(prompt, _ -> new AtomicInteger()).incrementAndGet();
            send(exchange, 200, choices(prompt, chat, samples, false));
        }
        }
    }

    private static String choices(String prompt, boolean chat, int count, boolean sameIndex) {
        StringBuilder text = new StringBuilder("{\"model\": \"toy\", \"choices\": [");
        for (int i = count - 1; i >= 0; i--) {
            String content = "\"answer to " + prompt + (i == 0 ? "" : " " + i) + "\"";
            text.append("{\"index\": ").append(sameIndex ? 0 : i).append(", \"finish_reason\": \"stop\", ")
                    .append(chat ? "\"message\": {\"role\": \"assistant\", \"content\": " + content + "}"
                            : "\"text\": " + content)
                    .append(i == 0 ? "}" : "}, ");
        }
        return text.append("], \"usage\": {\"prompt_tokens\": 3, \"completion_tokens\": 2}}").toString();
    }

    private static void endless(HttpExchange exchange) throws IOException {
        exchange.sendResponseHeaders(200, 0);
        try (OutputStream out = exchange.getResponseBody()) {
            byte[] blanks = " ".repeat(1 << 16).getBytes(StandardCharsets.UTF_8);
            for (int i = 0; i < 1 << 14; i++) {
                out.write(blanks);
            }
        }
    }

    private static void send(HttpExchange exchange, int status, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
