/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.inference.openai.internal.server;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

import com.fasterxml.jackson.core.JsonGenerator;

import org.modelassay.inference.completion.Completion;
import org.modelassay.inference.completion.TokenLogProbability;
import org.modelassay.inference.completion.TokenLogProbability.Alternative;
import org.modelassay.inference.completion.Usage;
import org.modelassay.inference.openai.internal.json.JsonText;

/** Writes whole answers. */
public final class Answers {

    private Answers() {
    }

    /**
     * A whole answer.
     *
     * @param form      the form of the protocol
     * @param completed the answer
     * @return UTF-8
     */
    public static byte[] of(CompletionHandler.Form form, Completed completed) {
        return JsonText.of(json -> {
            json.writeStartObject();
            head(json, form == CompletionHandler.Form.CHAT ? "chat.completion" : "text_completion", completed);
            json.writeArrayFieldStart("choices");
            for (int i = 0; i < completed.choices().size(); i++) {
                choice(json, form, i, completed.choices().get(i));
            }
            json.writeEndArray();
            usage(json, completed.usage());
            json.writeEndObject();
        });
    }

    static void head(JsonGenerator json, String kind, Completed completed) throws IOException {
        json.writeStringField("id", completed.id());
        json.writeStringField("object", kind);
        json.writeNumberField("created", completed.created());
        json.writeStringField("model", completed.model());
    }

    private static void choice(JsonGenerator json, CompletionHandler.Form form, int index, Completion completion)
            throws IOException {
        json.writeStartObject();
        json.writeNumberField("index", index);
        if (form == CompletionHandler.Form.CHAT) {
            json.writeObjectFieldStart("message");
            json.writeStringField("role", "assistant");
            json.writeStringField("content", completion.text());
            json.writeEndObject();
        } else {
            json.writeStringField("text", completion.text());
        }
        tokens(json, form, completion.logProbabilities());
        json.writeStringField("finish_reason", finish(completion));
        json.writeEndObject();
    }

    static String finish(Completion completion) {
        return switch (completion.finish()) {
        case LENGTH -> "length";
        case FILTERED -> "content_filter";
        case STOP, OTHER -> "stop";
        };
    }

    static void usage(JsonGenerator json, Usage usage) throws IOException {
        json.writeObjectFieldStart("usage");
        json.writeNumberField("prompt_tokens", usage.promptTokens());
        json.writeNumberField("completion_tokens", usage.completionTokens());
        json.writeNumberField("total_tokens", usage.promptTokens() + usage.completionTokens());
        json.writeEndObject();
    }

    static void tokens(JsonGenerator json, CompletionHandler.Form form, List<TokenLogProbability> tokens)
            throws IOException {
        if (tokens.isEmpty()) {
            json.writeNullField("logprobs");
            return;
        }
        json.writeObjectFieldStart("logprobs");
        if (form == CompletionHandler.Form.CHAT) {
            chatTokens(json, tokens);
        } else {
            textTokens(json, tokens);
        }
        json.writeEndObject();
    }

    private static void chatTokens(JsonGenerator json, List<TokenLogProbability> tokens) throws IOException {
        json.writeArrayFieldStart("content");
        for (TokenLogProbability token : tokens) {
            json.writeStartObject();
            token(json, token.token(), token.logProbability());
            json.writeArrayFieldStart("top_logprobs");
            for (Alternative other : token.alternatives()) {
                json.writeStartObject();
                token(json, other.token(), other.logProbability());
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void token(JsonGenerator json, String text, double logProbability) throws IOException {
        json.writeStringField("token", text);
        json.writeNumberField("logprob", finite(logProbability));
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        json.writeArrayFieldStart("bytes");
        for (byte each : bytes) {
            json.writeNumber(each & 0xFF);
        }
        json.writeEndArray();
    }

    private static void textTokens(JsonGenerator json, List<TokenLogProbability> tokens) throws IOException {
        json.writeArrayFieldStart("tokens");
        for (TokenLogProbability token : tokens) {
            json.writeString(token.token());
        }
        json.writeEndArray();
        json.writeArrayFieldStart("token_logprobs");
        for (TokenLogProbability token : tokens) {
            json.writeNumber(finite(token.logProbability()));
        }
        json.writeEndArray();
        json.writeArrayFieldStart("text_offset");
        int offset = 0;
        for (TokenLogProbability token : tokens) {
            json.writeNumber(offset);
            offset += token.token().length();
        }
        json.writeEndArray();
        json.writeArrayFieldStart("top_logprobs");
        for (TokenLogProbability token : tokens) {
            json.writeStartObject();
            // tokens of the same text cannot be told apart here; the likeliest one stands for them
            for (Alternative other : token.alternatives().stream().filter(each -> token.alternatives().stream()
                    .filter(same -> same.token().equals(each.token())).findFirst().orElse(each) == each).toList()) {
                json.writeNumberField(other.token(), finite(other.logProbability()));
            }
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    /** JSON has no infinity. */
    private static double finite(double value) {
        return Math.max(value, -1e9);
    }
}
