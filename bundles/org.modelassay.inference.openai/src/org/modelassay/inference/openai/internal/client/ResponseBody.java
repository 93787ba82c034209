/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.inference.openai.internal.client;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.modelassay.inference.completion.Completion;
import org.modelassay.inference.completion.Completions;
import org.modelassay.inference.completion.TokenLogProbability;
import org.modelassay.inference.completion.TokenLogProbability.Alternative;
import org.modelassay.inference.completion.Usage;
import org.modelassay.inference.openai.internal.json.Json;

/** Reads responses of both forms, and refuses those that do not answer what was asked. */
public final class ResponseBody {

    private ResponseBody() {
    }

    /**
     * Reads a response.
     *
     * @param body    the bytes
     * @param samples how many choices were asked for
     * @return the choices in order
     * @throws IOException when it is not JSON, or has other choices than those asked for, or a choice without text
     */
    public static Completions read(byte[] body, int samples) throws IOException {
        Json root = Json.read(body);
        Map<Long, Completion> choices = new TreeMap<>();
        List<Json> elements = root.get("choices").elements();
        if (elements.size() != samples) {
            throw new IOException("the response has " + elements.size() + " choices instead of " + samples);
        }
        for (int i = 0; i < elements.size(); i++) {
            Json choice = elements.get(i);
            long index = choice.get("index").integer().orElse((long) i);
            if (index < 0 || index >= samples || choices.put(index, choice(choice)) != null) {
                throw new IOException("the response has the choice " + index + " twice, or it was not asked for");
            }
        }
        return new Completions(List.copyOf(choices.values()), usage(root.get("usage")),
                root.get("model").text().orElse(""));
    }

    private static Completion choice(Json choice) throws IOException {
        Json message = choice.get("message");
        Completion.Finish finish = switch (choice.get("finish_reason").text().orElse("")) {
        case "stop" -> Completion.Finish.STOP;
        case "length" -> Completion.Finish.LENGTH;
        case "content_filter" -> Completion.Finish.FILTERED;
        default -> Completion.Finish.OTHER;
        };
        Optional<String> text = message.isPresent() ? message.get("content").text() : choice.get("text").text();
        // a model that spends all its tokens on reasoning has no content
        boolean silent = message.isPresent()
                && (finish == Completion.Finish.LENGTH || finish == Completion.Finish.FILTERED);
        if (text.isEmpty() && !silent) {
            throw new IOException("the response has a choice without text");
        }
        Json tokens = choice.get("logprobs");
        return new Completion(text.orElse(""), finish,
                tokens.get("content").isPresent() ? ofChat(tokens) : ofText(tokens));
    }

    private static List<TokenLogProbability> ofChat(Json tokens) throws IOException {
        List<TokenLogProbability> all = new ArrayList<>();
        for (Json token : tokens.get("content").elements()) {
            List<Alternative> alternatives = new ArrayList<>();
            for (Json other : token.get("top_logprobs").elements()) {
                alternatives.add(new Alternative(other.get("token").text().orElse(""), number(other.get("logprob"))));
            }
            all.add(new TokenLogProbability(token.get("token").text().orElse(""), number(token.get("logprob")),
                    alternatives));
        }
        return all;
    }

    private static List<TokenLogProbability> ofText(Json tokens) throws IOException {
        List<Json> texts = tokens.get("tokens").elements();
        List<Json> values = tokens.get("token_logprobs").elements();
        List<Json> others = tokens.get("top_logprobs").elements();
        if (texts.size() != values.size()) {
            throw new IOException("the response has " + values.size() + " log-probabilities for " + texts.size()
                    + " tokens");
        }
        List<TokenLogProbability> all = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            // the first token of an echo has none
            double value = values.get(i).isPresent() ? number(values.get(i)) : Double.NaN;
            all.add(new TokenLogProbability(texts.get(i).text().orElse(""), value,
                    i < others.size() ? alternatives(others.get(i)) : List.of()));
        }
        return all;
    }

    private static List<Alternative> alternatives(Json others) throws IOException {
        List<Alternative> all = new ArrayList<>();
        if (others instanceof Json.Members(Map<String, Json> members)) {
            for (Map.Entry<String, Json> each : members.entrySet()) {
                all.add(new Alternative(each.getKey(), number(each.getValue())));
            }
        }
        all.sort(Comparator.comparingDouble(Alternative::logProbability).reversed());
        return all;
    }

    private static double number(Json value) throws IOException {
        return value.number()
                .orElseThrow(() -> new IOException("the response has a log-probability that is no number"));
    }

    private static Optional<Usage> usage(Json usage) {
        if (!usage.isPresent()) {
            return Optional.empty();
        }
        return Optional.of(new Usage(usage.get("prompt_tokens").integer().orElse(0L),
                usage.get("completion_tokens").integer().orElse(0L),
                usage.get("completion_tokens_details").get("reasoning_tokens").integer().orElse(0L)));
    }
}
