/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.inference.openai.internal.server;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.modelassay.inference.completion.CompletionRequest;
import org.modelassay.inference.completion.CompletionRequest.LogProbabilityDetail;
import org.modelassay.inference.completion.Message;
import org.modelassay.inference.completion.Prompt;
import org.modelassay.inference.openai.ServerOptions;
import org.modelassay.inference.openai.internal.json.Json;

/**
 * What a client asks for.
 *
 * @param requests one for each prompt
 * @param echo     whether the prompt is part of the text, and scored
 * @param generate whether anything is to be written; without, only the echo is wanted
 * @param stream   whether the answer comes in events
 * @param usage    whether a stream ends with its usage
 */
record Asked(List<CompletionRequest> requests, boolean echo, boolean generate, boolean stream, boolean usage) {

    private static final int MOST_PROMPTS = 64;
    private static final int MOST_SAMPLES = 128;
    private static final int MOST_STOPS = 16;

    static Asked read(Json body, CompletionHandler.Form form, ServerOptions options) throws Refusal {
        String model = body.get("model").text().orElse(options.name());
        if (!model.equals(options.name())) {
            throw new Refusal(404, "there is no model of this name; there is " + options.name());
        }
        boolean chat = form == CompletionHandler.Form.CHAT;
        long tokens = whole(body, chat && body.get("max_completion_tokens").isPresent() ? "max_completion_tokens"
                : "max_tokens", 0, Integer.MAX_VALUE).orElse((long) options.maximumTokens());
        boolean echo = !chat && body.get("echo").isTrue();
        if (tokens == 0 && !echo) {
            throw new Refusal(400, "max_tokens is 0, so that there is nothing to write");
        }
        List<CompletionRequest> requests = new ArrayList<>();
        for (Prompt prompt : chat ? List.<Prompt>of(messages(body)) : prompts(body)) {
            requests.add(request(body, prompt, Math.clamp(tokens, 1, options.maximumTokens())));
        }
        boolean stream = body.get("stream").isTrue();
        if (stream && echo) {
            throw new Refusal(400, "an echo is not streamed");
        }
        return new Asked(requests, echo, tokens > 0, stream, body.get("stream_options").get("include_usage").isTrue());
    }

    private static CompletionRequest request(Json body, Prompt prompt, int tokens) throws Refusal {
        int samples = whole(body, "n", 1, MOST_SAMPLES).orElse(1L).intValue();
        double temperature = number(body, "temperature").orElse(1.0);
        double topP = number(body, "top_p").orElse(1.0);
        Optional<Long> seed = whole(body, "seed", Long.MIN_VALUE, Long.MAX_VALUE);
        try {
            return new CompletionRequest(prompt, samples, tokens, temperature, topP, seed, stops(body), detail(body));
        } catch (IllegalArgumentException e) {
            throw new Refusal(400, String.valueOf(e.getMessage()));
        }
    }

    private static LogProbabilityDetail detail(Json body) throws Refusal {
        Json wanted = body.get("logprobs");
        if (wanted instanceof Json.Truth(boolean value)) {
            return value ? new LogProbabilityDetail(true, whole(body, "top_logprobs", 0, 20).orElse(0L).intValue())
                    : LogProbabilityDetail.NONE;
        }
        Optional<Long> count = whole(body, "logprobs", 0, 20);
        return count.isPresent() ? new LogProbabilityDetail(true, count.get().intValue()) : LogProbabilityDetail.NONE;
    }

    private static List<Prompt> prompts(Json body) throws Refusal {
        Json prompt = body.get("prompt");
        List<Json> all = prompt instanceof Json.Array(List<Json> elements) ? elements : List.of(prompt);
        if (all.isEmpty() || all.size() > MOST_PROMPTS) {
            throw new Refusal(400, "prompt has " + all.size() + " entries; 1 to " + MOST_PROMPTS + " are taken");
        }
        List<Prompt> prompts = new ArrayList<>();
        for (Json each : all) {
            prompts.add(new Prompt.Text(each.text()
                    .orElseThrow(() -> new Refusal(400,
                            "prompt is no text and no list of texts; token ids are not taken"))));
        }
        return prompts;
    }

    private static Prompt messages(Json body) throws Refusal {
        List<Message> messages = new ArrayList<>();
        for (Json each : body.get("messages").elements()) {
            String role = each.get("role").text().orElse("").toUpperCase(Locale.ROOT);
            String content = each.get("content").text()
                    .orElseThrow(() -> new Refusal(400, "a message has no content, or one that is no text"));
            try {
                messages.add(new Message(Message.Role.valueOf(role.equals("DEVELOPER") ? "SYSTEM" : role), content));
            } catch (IllegalArgumentException _) {
                throw new Refusal(400, "a message has another role than system, user and assistant");
            }
        }
        if (messages.isEmpty()) {
            throw new Refusal(400, "messages has no message");
        }
        return new Prompt.Chat(messages);
    }

    private static List<String> stops(Json body) throws Refusal {
        Json stop = body.get("stop");
        List<String> stops = new ArrayList<>(stop.text().stream().toList());
        for (Json each : stop.elements()) {
            stops.add(each.text().orElseThrow(() -> new Refusal(400, "stop holds something else than texts")));
        }
        if (stops.size() > MOST_STOPS) {
            throw new Refusal(400, "stop has more than " + MOST_STOPS + " texts");
        }
        return stops;
    }

    private static Optional<Long> whole(Json body, String name, long least, long most) throws Refusal {
        Json value = body.get(name);
        if (!value.isPresent()) {
            return Optional.empty();
        }
        return Optional.of(value.integer().filter(number -> number >= least && number <= most).orElseThrow(
                () -> new Refusal(400, name + " is no whole number from " + least + " to " + most)));
    }

    private static Optional<Double> number(Json body, String name) throws Refusal {
        Json value = body.get(name);
        if (!value.isPresent()) {
            return Optional.empty();
        }
        return Optional.of(value.number().orElseThrow(() -> new Refusal(400, name + " is no number")));
    }
}
