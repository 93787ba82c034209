/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.inference.openai.internal.client;

import java.io.IOException;
import java.util.List;
import java.util.Locale;

import com.fasterxml.jackson.core.JsonGenerator;

import org.modelassay.inference.completion.CompletionRequest;
import org.modelassay.inference.completion.Message;
import org.modelassay.inference.completion.Prompt;
import org.modelassay.inference.openai.internal.json.JsonText;

/** Writes requests in OpenAI's protocol. */
final class RequestBody {

    private RequestBody() {
    }

    /** The body for {@code /completions} or {@code /chat/completions}, by the kind of prompt. */
    static byte[] of(String model, CompletionRequest request) {
        return JsonText.of(json -> {
            json.writeStartObject();
            json.writeStringField("model", model);
            switch (request.prompt()) {
            case Prompt.Text(String text) -> {
                json.writeStringField("prompt", text);
                if (request.logProbabilities().wanted()) {
                    json.writeNumberField("logprobs", request.logProbabilities().alternatives());
                }
            }
            case Prompt.Chat(List<Message> messages) -> {
                messages(json, messages);
                if (request.logProbabilities().wanted()) {
                    json.writeBooleanField("logprobs", true);
                    json.writeNumberField("top_logprobs", request.logProbabilities().alternatives());
                }
            }
            }
            json.writeNumberField("max_tokens", request.maximumTokens());
            json.writeNumberField("n", request.samples());
            json.writeNumberField("temperature", request.temperature());
            json.writeNumberField("top_p", request.topP());
            if (request.seed().isPresent()) {
                // endpoints take 32 or 64 bits; 31 bits fit everywhere
                json.writeNumberField("seed", request.seed().get() & Integer.MAX_VALUE);
            }
            if (!request.stop().isEmpty()) {
                json.writeArrayFieldStart("stop");
                for (String stop : request.stop()) {
                    json.writeString(stop);
                }
                json.writeEndArray();
            }
            json.writeEndObject();
        });
    }

    private static void messages(JsonGenerator json, List<Message> messages) throws IOException {
        json.writeArrayFieldStart("messages");
        for (Message message : messages) {
            json.writeStartObject();
            json.writeStringField("role", message.role().name().toLowerCase(Locale.ROOT));
            json.writeStringField("content", message.content());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    /** The body for {@code /completions} that has a given text scored: no new token, the text itself in the answer. */
    static byte[] score(String model, String text) {
        return JsonText.of(json -> {
            json.writeStartObject();
            json.writeStringField("model", model);
            json.writeStringField("prompt", text);
            json.writeNumberField("max_tokens", 0);
            json.writeNumberField("temperature", 0);
            json.writeBooleanField("echo", true);
            json.writeNumberField("logprobs", 1);
            json.writeEndObject();
        });
    }
}
