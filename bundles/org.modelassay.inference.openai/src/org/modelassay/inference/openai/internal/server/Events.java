/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.inference.openai.internal.server;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

import com.fasterxml.jackson.core.JsonGenerator;
import com.sun.net.httpserver.HttpExchange;

import org.modelassay.inference.completion.Completion;
import org.modelassay.inference.openai.internal.json.JsonText;

/** Writes an answer as server-sent events, each with a piece of the text. They begin when the answer is complete. */
final class Events {

    private static final int PIECE = 256;

    private Events() {
    }

    static void send(HttpExchange exchange, CompletionHandler.Form form, Completed completed, boolean usage)
            throws IOException {
        exchange.getResponseHeaders().set("Content-Type", "text/event-stream");
        exchange.getResponseHeaders().set("Cache-Control", "no-cache");
        exchange.sendResponseHeaders(200, 0);
        OutputStream out = exchange.getResponseBody();
        for (int i = 0; i < completed.choices().size(); i++) {
            choice(out, form, completed, i);
        }
        if (usage) {
            event(out, JsonText.of(json -> {
                json.writeStartObject();
                Answers.head(json, kind(form), completed);
                json.writeArrayFieldStart("choices");
                json.writeEndArray();
                Answers.usage(json, completed.usage());
                json.writeEndObject();
            }));
        }
        event(out, "[DONE]".getBytes(StandardCharsets.UTF_8));
        out.flush();
    }

    private static void choice(OutputStream out, CompletionHandler.Form form, Completed completed, int index)
            throws IOException {
        Completion completion = completed.choices().get(index);
        String text = completion.text();
        int start = 0;
        do {
            int end = start + PIECE >= text.length() ? text.length() : text.offsetByCodePoints(start,
                    text.codePointCount(start, start + PIECE));
            String piece = text.substring(start, end);
            boolean last = end == text.length();
            boolean first = start == 0;
            event(out, JsonText.of(json -> {
                json.writeStartObject();
                Answers.head(json, kind(form), completed);
                json.writeArrayFieldStart("choices");
                json.writeStartObject();
                json.writeNumberField("index", index);
                piece(json, form, piece, first);
                Answers.tokens(json, form, first ? completion.logProbabilities() : List.of());
                if (last) {
                    json.writeStringField("finish_reason", Answers.finish(completion));
                } else {
                    json.writeNullField("finish_reason");
                }
                json.writeEndObject();
                json.writeEndArray();
                json.writeEndObject();
            }));
            start = end;
        } while (start < text.length());
    }

    private static void piece(JsonGenerator json, CompletionHandler.Form form, String piece, boolean first)
            throws IOException {
        if (form == CompletionHandler.Form.TEXT) {
            json.writeStringField("text", piece);
            return;
        }
        json.writeObjectFieldStart("delta");
        if (first) {
            json.writeStringField("role", "assistant");
        }
        json.writeStringField("content", piece);
        json.writeEndObject();
    }

    private static String kind(CompletionHandler.Form form) {
        return form == CompletionHandler.Form.CHAT ? "chat.completion.chunk" : "text_completion";
    }

    private static void event(OutputStream out, byte[] data) throws IOException {
        out.write("data: ".getBytes(StandardCharsets.UTF_8));
        out.write(data);
        out.write("\n\n".getBytes(StandardCharsets.UTF_8));
        out.flush();
    }
}
