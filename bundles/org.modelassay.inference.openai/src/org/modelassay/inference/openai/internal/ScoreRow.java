/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.inference.openai.internal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import com.fasterxml.jackson.core.JsonGenerator;

import org.modelassay.inference.completion.ScoredText;
import org.modelassay.inference.completion.TokenLogProbability;
import org.modelassay.inference.openai.internal.json.Json;
import org.modelassay.inference.openai.internal.json.JsonText;

/**
 * A line of a file of samples.
 *
 * @param id    the number that it had, or its place
 * @param pairs what is to be scored, at least one
 */
public record ScoreRow(long id, List<Pair> pairs) {

    /**
     * A context and its continuation.
     *
     * @param context      what is given
     * @param continuation what is scored, not empty
     */
    public record Pair(String context, String continuation) {
    }

    /** Copies the list. */
    public ScoreRow {
        pairs = List.copyOf(pairs);
    }

    /**
     * Reads a line.
     *
     * @param line  an object with {@code arguments}, or with {@code context} and {@code continuation}
     * @param place its place in the file
     * @return the row
     * @throws IOException if it is something else; the message says what
     */
    public static ScoreRow of(Json line, int place) throws IOException {
        List<Pair> pairs = new ArrayList<>();
        if (line.get("continuation").isPresent()) {
            pairs.add(pair(line.get("context"), line.get("continuation")));
        }
        for (Json each : line.get("arguments").elements()) {
            List<Json> parts = each.elements();
            if (parts.size() != 2) {
                throw new IOException("has an argument that is no list of two texts");
            }
            pairs.add(pair(parts.getFirst(), parts.getLast()));
        }
        if (pairs.isEmpty()) {
            throw new IOException("has nothing to score");
        }
        return new ScoreRow(line.get("doc_id").integer().orElse((long) place), pairs);
    }

    private static Pair pair(Json context, Json continuation) throws IOException {
        String scored = continuation.text().orElse("");
        if (scored.isEmpty()) {
            throw new IOException("has a continuation that is empty or no text");
        }
        return new Pair(context.text().orElseThrow(() -> new IOException("has a context that is no text")), scored);
    }

    /**
     * The line with its scores.
     *
     * @param scores one for each pair
     * @return UTF-8, without the end of the line
     */
    public byte[] scored(List<ScoredText> scores) {
        return JsonText.of(json -> {
            json.writeStartObject();
            json.writeNumberField("doc_id", id);
            json.writeArrayFieldStart("arguments");
            for (Pair pair : pairs) {
                json.writeStartArray();
                json.writeString(pair.context());
                json.writeString(pair.continuation());
                json.writeEndArray();
            }
            json.writeEndArray();
            json.writeArrayFieldStart("resps");
            for (ScoredText score : scores) {
                json.writeStartArray();
                response(json, score);
                json.writeEndArray();
            }
            json.writeEndArray();
            json.writeArrayFieldStart("filtered_resps");
            for (ScoredText score : scores) {
                response(json, score);
            }
            json.writeEndArray();
            json.writeArrayFieldStart("tokens");
            for (ScoredText score : scores) {
                tokens(json, score);
            }
            json.writeEndArray();
            json.writeArrayFieldStart("bytes");
            for (Pair pair : pairs) {
                json.writeNumber(pair.continuation().getBytes(StandardCharsets.UTF_8).length);
            }
            json.writeEndArray();
            json.writeEndObject();
        });
    }

    private static void response(JsonGenerator json, ScoredText score) throws IOException {
        json.writeStartArray();
        json.writeNumber(score.sum());
        json.writeBoolean(score.greedy());
        json.writeEndArray();
    }

    /** Writes the tokens of a continuation, pairs of text and log-probability. */
    static void tokens(JsonGenerator json, ScoredText score) throws IOException {
        json.writeStartArray();
        for (TokenLogProbability token : score.tokens()) {
            json.writeStartArray();
            json.writeString(token.token());
            json.writeNumber(token.logProbability());
            json.writeEndArray();
        }
        json.writeEndArray();
    }
}
