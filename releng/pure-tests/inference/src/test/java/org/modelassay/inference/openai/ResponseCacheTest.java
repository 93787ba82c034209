/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.inference.openai;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.modelassay.common.Cancellation;
import org.modelassay.inference.completion.CompletionRequest;
import org.modelassay.inference.completion.Completions;
import org.modelassay.inference.completion.Prompt;
import org.modelassay.inference.completion.TextModel;
import org.modelassay.inference.completion.TextModelOptions;
import org.modelassay.inference.completion.TextModelReference;
import org.modelassay.inference.djl.DjlInferenceService;
import org.modelassay.inference.djl.ServiceSettings;
import org.modelassay.inference.djl.internal.decoder.Shared;

/** The one service for text keeps answers for whoever asks. */
class ResponseCacheTest {

    private static final Cancellation NEVER = Cancellation.never();

    private static final CompletionRequest GREEDY = CompletionRequest.greedy(new Prompt.Text("Once upon"), 12);

    private final DjlInferenceService inference = new DjlInferenceService(new ServiceSettings(1, 1, 500_000_000));

    private final TextModels texts = new TextModels(Map.of());

    @TempDir
    Path folder = Path.of("");

    private Path model = Path.of("");

    private Path answers = Path.of("");

    @BeforeEach
    void copyModel() throws Exception {
        texts.bindInference(inference);
        model = Files.createDirectory(folder.resolve("model"));
        answers = folder.resolve("answers");
        try (Stream<Path> files = Files.list(Shared.data("stories260k"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Files.copy(file, model.resolve(file.getFileName().toString()));
            }
        }
    }

    @AfterEach
    void close() {
        inference.close();
    }

    /** The answer, and whether the model was asked for it. */
    private record Asked(Completions answer, boolean anew) {
    }

    private Asked ask(CompletionRequest request) throws Exception {
        try (TextModel opened = texts.open(new TextModelReference.Local(model), TextModelOptions.DEFAULT, NEVER)) {
            Completions answer = opened.complete(request, NEVER);
            return new Asked(answer, opened.traffic().requests() > 0);
        }
    }

    @Test
    void givesAnEqualRequestTheKeptAnswer() throws Exception {
        assertThat(ask(GREEDY).anew()).isTrue();
        assertThat(texts.folder()).isEmpty();
        texts.keepIn(Optional.of(answers));
        Asked first = ask(GREEDY);
        assertThat(first.anew()).isTrue();
        Asked second = ask(GREEDY);
        assertThat(second.anew()).isFalse();
        assertThat(second.answer().choices().getFirst().text()).isEqualTo(first.answer().choices().getFirst().text());
        texts.keepIn(Optional.empty());
        assertThat(ask(GREEDY).anew()).isTrue();
    }

    @Test
    void asksAgainWhenAnythingThatMattersIsAnother() throws Exception {
        texts.keepIn(Optional.of(answers));
        ask(GREEDY);
        Prompt prompt = new Prompt.Text("Once upon");
        for (CompletionRequest other : List.of(CompletionRequest.greedy(new Prompt.Text("Once upon a"), 12),
                CompletionRequest.greedy(prompt, 13), CompletionRequest.sampled(prompt, 1, 12, 1, 1),
                CompletionRequest.sampled(prompt, 1, 12, 1, 2), CompletionRequest.sampled(prompt, 2, 12, 1, 1),
                CompletionRequest.sampled(prompt, 1, 12, 0.5, 1), GREEDY.stoppingAt(List.of("a")))) {
            assertThat(ask(other).anew()).as(other.toString()).isTrue();
            assertThat(ask(other).anew()).as(other.toString()).isFalse();
        }
        Files.writeString(model.resolve("chat_template.jinja"), "{{ messages }}");
        assertThat(ask(GREEDY).anew()).as("another template").isTrue();
        Path weights;
        try (Stream<Path> files = Files.list(model)) {
            weights = files.filter(file -> file.toString().endsWith(".safetensors")).findFirst().orElseThrow();
        }
        byte[] bytes = Files.readAllBytes(weights);
        bytes[bytes.length - 4] ^= 1;
        Files.write(weights, bytes);
        assertThat(ask(GREEDY).anew()).as("other weights").isTrue();
    }

    @Test
    void showsWhatIsKeptAndRemovesIt() throws Exception {
        texts.keepIn(Optional.of(answers));
        ask(GREEDY);
        ask(CompletionRequest.greedy(new Prompt.Text("The end"), 5));
        Path notes = Files.writeString(answers.resolve("notes.txt"), "mine");
        CachedResponses responses = new CachedResponses(answers);
        assertThat(responses.models()).singleElement().satisfies(kept -> {
            assertThat(kept.model()).isEqualTo("model");
            assertThat(kept.answers()).isEqualTo(2);
            assertThat(kept.identity()).startsWith("sha256");
            assertThat(kept.bytes()).isPositive();
        });
        try (Stream<Path> files = Files.walk(answers)) {
            assertThat(files.filter(file -> file.toString().endsWith(".key.txt")).map(ResponseCacheTest::text))
                    .anyMatch(key -> key.contains("The end")).allMatch(key -> key.contains("model"));
        }
        assertThat(responses.clear()).isEqualTo(2);
        assertThat(responses.models()).isEmpty();
        assertThat(notes).exists();
        assertThat(ask(GREEDY).anew()).isTrue();
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
