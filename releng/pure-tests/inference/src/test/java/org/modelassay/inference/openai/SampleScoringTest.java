/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.inference.openai;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.modelassay.common.Cancellation;
import org.modelassay.common.InvalidInputException;
import org.modelassay.common.Progress;
import org.modelassay.inference.completion.CompletionRequest;
import org.modelassay.inference.completion.Completions;
import org.modelassay.inference.completion.Prompt;
import org.modelassay.inference.completion.TextModel;

/** Files of samples, and the cache before a model, on the small trained model of the shared data. */
class SampleScoringTest {

    private static Stories stories;

    @TempDir
    private Path folder;

    @BeforeAll
    static void open() throws Exception {
        stories = new Stories();
    }

    @AfterAll
    static void close() {
        if (stories != null) {
            stories.close();
        }
    }

    private List<String> score(TextModel model, String lines) throws Exception {
        Path in = Files.writeString(folder.resolve("in.jsonl"), lines);
        Path out = folder.resolve("out.jsonl");
        new SampleScoring(model, 2).score(in, out, Progress.none(), Cancellation.never());
        return Files.readAllLines(out);
    }

    @Test
    void writesTheShapeOfTheHarness() throws Exception {
        List<String> lines = score(stories.model, """
                {"doc_id": 7, "arguments": [["Once upon a time", ", there was"], ["Once upon a time", " zebra"]]}
                {"context": "Lily ", "continuation": "was"}
                """);
        assertThat(lines).hasSize(2);
        JsonObject first = JsonParser.parseString(lines.getFirst()).getAsJsonObject();
        assertThat(first.get("doc_id").getAsInt()).isEqualTo(7);
        JsonArray likely = first.getAsJsonArray("filtered_resps").get(0).getAsJsonArray();
        JsonArray odd = first.getAsJsonArray("filtered_resps").get(1).getAsJsonArray();
        assertThat(likely.get(1).getAsBoolean()).isTrue();
        assertThat(odd.get(1).getAsBoolean()).isFalse();
        assertThat(likely.get(0).getAsDouble()).isGreaterThan(odd.get(0).getAsDouble() + 5);
        assertThat(first.getAsJsonArray("resps").get(1).getAsJsonArray().get(0)).isEqualTo(odd);
        double sum = 0;
        for (var token : first.getAsJsonArray("tokens").get(0).getAsJsonArray()) {
            sum += token.getAsJsonArray().get(1).getAsDouble();
        }
        assertThat(sum).isCloseTo(likely.get(0).getAsDouble(), within(1e-9));
        // the blank of the context belongs to the continuation
        assertThat(stories.model.score("Lily", " was", Cancellation.never()).sum()).isCloseTo(JsonParser
                .parseString(lines.getLast()).getAsJsonObject().getAsJsonArray("filtered_resps").get(0).getAsJsonArray()
                .get(0).getAsDouble(), within(1e-9));
    }

    @Test
    void namesTheLinesThatItCannotRead() {
        assertThatThrownBy(() -> score(stories.model, "{\"context\": \"a\"}\n{\"arguments\": [[1]]}\nno\n"))
                .isInstanceOf(InvalidInputException.class).hasMessageContaining("line 1").hasMessageContaining("line 2")
                .hasMessageContaining("line 3");
        assertThat(folder.resolve("out.jsonl")).doesNotExist();
    }

    @Test
    void asksForEqualThingsOnce() throws Exception {
        String lines = "{\"context\": \"One day\", \"continuation\": \" she saw a bird\"}\n";
        CompletionRequest request = CompletionRequest.sampled(new Prompt.Text("One day"), 2, 12, 0.9, 3);
        Completions first;
        List<String> scored;
        long before = stories.model.traffic().requests();
        TextModel cached = new CachedTextModel(stories.model, folder.resolve("cache"), "weights");
        scored = score(cached, lines);
        first = cached.complete(request, Cancellation.never());
        assertThat(stories.model.traffic().requests()).isEqualTo(before + 2);

        TextModel again = new CachedTextModel(stories.model, folder.resolve("cache"), "weights");
        assertThat(score(again, lines)).isEqualTo(scored);
        assertThat(again.complete(request, Cancellation.never()).choices()).isEqualTo(first.choices());
        assertThat(stories.model.traffic().requests()).isEqualTo(before + 2);

        score(new CachedTextModel(stories.model, folder.resolve("cache"), "other weights"), lines);
        score(again, lines.replace("bird", "dog"));
        again.complete(CompletionRequest.sampled(new Prompt.Text("One day"), 2, 12, 0.9, 4), Cancellation.never());
        assertThat(stories.model.traffic().requests()).isEqualTo(before + 5);
    }

    @Test
    void asksAgainWhereAnEntryIsDamaged() throws Exception {
        String lines = "{\"context\": \"One day\", \"continuation\": \" she saw a bird\"}\n";
        TextModel cached = new CachedTextModel(stories.model, folder.resolve("cache"), "");
        List<String> scored = score(cached, lines);
        try (var entries = Files.walk(folder.resolve("cache"))) {
            for (Path entry : entries.filter(Files::isRegularFile).toList()) {
                Files.writeString(entry, "{\"tokens\": [[\"half");
            }
        }
        assertThat(score(cached, lines)).isEqualTo(scored);
    }
}
