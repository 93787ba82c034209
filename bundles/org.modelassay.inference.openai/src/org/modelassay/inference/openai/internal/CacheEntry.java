/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.inference.openai.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.modelassay.inference.completion.Completions;
import org.modelassay.inference.completion.ScoredText;
import org.modelassay.inference.completion.TokenLogProbability;
import org.modelassay.inference.completion.Usage;
import org.modelassay.inference.openai.internal.client.ResponseBody;
import org.modelassay.inference.openai.internal.json.Json;
import org.modelassay.inference.openai.internal.json.JsonText;
import org.modelassay.inference.openai.internal.server.Answers;
import org.modelassay.inference.openai.internal.server.Completed;
import org.modelassay.inference.openai.internal.server.CompletionHandler;

/** Answers as files: completions in the form of the protocol, scores as lists. */
public final class CacheEntry {

    private CacheEntry() {
    }

    /**
     * The file for completions.
     *
     * @param completions an answer
     * @return its content
     */
    public static byte[] of(Completions completions) {
        return Answers.of(CompletionHandler.Form.CHAT, new Completed("", 0, completions.model(), completions.choices(),
                completions.usage().orElse(Usage.NONE)));
    }

    /**
     * The file for a score.
     *
     * @param score an answer
     * @return its content
     */
    public static byte[] of(ScoredText score) {
        return JsonText.of(json -> {
            json.writeStartObject();
            json.writeBooleanField("greedy", score.greedy());
            json.writeFieldName("tokens");
            ScoreRow.tokens(json, score);
            json.writeEndObject();
        });
    }

    /**
     * Reads completions.
     *
     * @param file    the file
     * @param samples how many there are
     * @return the answer, or nothing where the file is absent or damaged
     */
    public static Optional<Completions> readCompletions(Path file, int samples) {
        try {
            return Files.exists(file) ? Optional.of(ResponseBody.read(Files.readAllBytes(file), samples))
                    : Optional.empty();
        } catch (IOException _) {
            return Optional.empty();
        }
    }

    /**
     * Reads a score.
     *
     * @param file the file
     * @return the answer, or nothing where the file is absent or damaged
     */
    public static Optional<ScoredText> readScore(Path file) {
        try {
            return Files.exists(file) ? score(Json.read(Files.readAllBytes(file))) : Optional.empty();
        } catch (IOException _) {
            return Optional.empty();
        }
    }

    private static Optional<ScoredText> score(Json json) {
        List<TokenLogProbability> tokens = new ArrayList<>();
        for (Json token : json.get("tokens").elements()) {
            List<Json> parts = token.elements();
            if (parts.size() != 2 || parts.getFirst().text().isEmpty() || parts.getLast().number().isEmpty()) {
                return Optional.empty();
            }
            tokens.add(
                    new TokenLogProbability(parts.getFirst().text().get(), parts.getLast().number().get(), List.of()));
        }
        return tokens.isEmpty() ? Optional.empty() : Optional.of(new ScoredText(tokens, json.get("greedy").isTrue()));
    }
}
