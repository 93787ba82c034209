/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.inference.djl.internal.decoder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.modelassay.common.Cancellation;
import org.modelassay.common.Seed;
import org.modelassay.inference.ComputeType;
import org.modelassay.inference.LogProbabilities;
import org.modelassay.inference.SequenceScores;
import org.modelassay.inference.djl.internal.text.HuggingFaceTokens;
import org.modelassay.inference.generation.Generation;
import org.modelassay.inference.generation.Generation.Finish;
import org.modelassay.inference.generation.GenerationRequest;
import org.modelassay.inference.generation.Piece;
import org.modelassay.inference.generation.Sampling;
import org.modelassay.inference.site.Intervention;
import org.modelassay.inference.site.Site;
import org.modelassay.inference.site.SiteKind;
import org.modelassay.inference.site.Target;
import org.modelassay.inference.text.TokenIds;
import org.modelassay.inference.text.Tokenizer.SpecialTokens;

/** Several sequences at once against each of them alone. */
class BatchesTest {

    private static final Cancellation NEVER = Cancellation.never();

    private static List<Generation> together(LoadedModel model, List<GenerationRequest> requests, int step)
            throws Exception {
        try (Continuations batch = model.begin(requests, Optional.empty())) {
            while (!batch.isDone()) {
                batch.next(step, NEVER);
            }
            return batch.results();
        }
    }

    private static void assertSame(Generation found, Generation alone) {
        assertThat(found.tokens()).isEqualTo(alone.tokens());
        assertThat(found.finish()).isEqualTo(alone.finish());
        for (int i = 0; i < alone.logProbabilities().size(); i++) {
            assertThat(found.logProbabilities().get(i)).isCloseTo(alone.logProbabilities().get(i), within(5e-5));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"llama", "llama3", "mistral", "qwen2", "qwen3", "phi3", "phi3-longrope", "gemma2", "olmo2",
            "gpt_neox", "gpt_neox-sequential", "gpt2"})
    void continuesPromptsOfDifferentLengthsAsIfEachWereAlone(String name) throws Exception {
        TokenIds ids = Golden.of(name).ids();
        try (LoadedModel model = Shared.open(Golden.directory(name), ComputeType.FLOAT32)) {
            List<GenerationRequest> requests = List.of(GenerationRequest.greedy(ids.slice(0, 5), 12),
                    GenerationRequest.greedy(ids.slice(2, 3), 7), GenerationRequest.greedy(ids.slice(1, 4), 16),
                    GenerationRequest.greedy(ids.slice(0, 2), 3));
            List<Generation> found = together(model, requests, 5);
            Generator generator = new Generator(model, Optional.empty());
            for (int i = 0; i < requests.size(); i++) {
                assertSame(found.get(i), generator.generate(requests.get(i), NEVER));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"llama", "qwen2", "gemma2", "gpt_neox", "gpt2", "mistral"})
    void scoresPaddedSequencesAsIfEachWereAlone(String name) throws Exception {
        TokenIds ids = Golden.of(name).ids();
        try (LoadedModel model = Shared.open(Golden.directory(name), ComputeType.FLOAT32)) {
            List<TokenIds> sequences = List.of(ids.slice(0, 3), ids, ids.slice(1, 2), ids.slice(2, 6));
            List<SequenceScores> found = model.scores(sequences, NEVER);
            for (int i = 0; i < sequences.size(); i++) {
                TokenIds sequence = sequences.get(i);
                assertThat(found.get(i).tokens()).isEqualTo(sequence);
                assertThat(found.get(i).predicted().size()).isEqualTo(sequence.size());
                Generation next = new Generator(model, Optional.empty()).generate(GenerationRequest.greedy(sequence, 1),
                        NEVER);
                assertThat(found.get(i).predicted().get(sequence.size() - 1)).isEqualTo(next.tokens().get(0));
                assertThat((double) found.get(i).predictedLogs().get(sequence.size() - 1))
                        .isCloseTo(next.logProbabilities().getFirst(), within(5e-5));
                if (sequence.size() > 1) {
                    LogProbabilities alone = model.score(sequence.slice(0, 1), sequence.slice(1, sequence.size()),
                            List.of(), NEVER);
                    assertThat(found.get(i).crossEntropy()).isCloseTo(-alone.sum() / (sequence.size() - 1),
                            within(5e-5));
                }
            }
        }
    }

    @Test
    void drawsForEachSequenceFromItsOwnSeed() throws Exception {
        TokenIds ids = Golden.of("llama").ids();
        try (LoadedModel model = Shared.open(Golden.directory("llama"), ComputeType.FLOAT32)) {
            List<GenerationRequest> requests = new ArrayList<>();
            for (int i = 0; i < 4; i++) {
                requests.add(GenerationRequest.greedy(ids.slice(0, 2 + i), 8)
                        .with(new Sampling.Random(0.8 + i, 0, i == 2 ? 0.9 : 1, new Seed(5).derive("s" + i))));
            }
            List<Generation> found = together(model, requests, 3);
            assertThat(together(model, requests.reversed(), 8).reversed()).usingRecursiveComparison()
                    .withComparatorForType((a, b) -> Math.abs(a - b) < 5e-5 ? 0 : 1, Double.class).isEqualTo(found);
            for (int i = 0; i < 4; i++) {
                assertSame(found.get(i), new Generator(model, Optional.empty()).generate(requests.get(i), NEVER));
            }
        }
    }

    @Test
    void writesRequestsWithInterventionsBesideTheOthers() throws Exception {
        TokenIds ids = Golden.of("qwen2").ids();
        try (LoadedModel model = Shared.open(Golden.directory("qwen2"), ComputeType.FLOAT32)) {
            GenerationRequest plain = GenerationRequest.greedy(ids.slice(0, 4), 6);
            GenerationRequest changed = plain.with(List.of(new Intervention.Zero(
                    Target.of(Site.of(SiteKind.MLP_OUT, 0)))));
            List<Generation> found = together(model, List.of(plain, changed, plain), 2);
            Generator generator = new Generator(model, Optional.empty());
            assertSame(found.get(0), generator.generate(plain, NEVER));
            assertSame(found.get(1), generator.generate(changed, NEVER));
            assertSame(found.get(2), found.get(0));
        }
    }

    @Test
    void goesOnAfterACancellation() throws Exception {
        TokenIds ids = Golden.of("llama").ids();
        try (LoadedModel model = Shared.open(Golden.directory("llama"), ComputeType.FLOAT32)) {
            List<GenerationRequest> requests = List.of(GenerationRequest.greedy(ids.slice(0, 3), 9),
                    GenerationRequest.greedy(ids.slice(0, 5), 9));
            try (Continuations batch = model.begin(requests, Optional.empty())) {
                batch.next(2, NEVER);
                assertThatThrownBy(() -> batch.next(5, () -> true)).isInstanceOf(CancellationException.class);
                int[] looks = {0};
                assertThatThrownBy(() -> batch.next(7, () -> ++looks[0] > 4)).isInstanceOf(CancellationException.class);
                while (!batch.isDone()) {
                    batch.next(3, NEVER);
                }
                assertSame(batch.results().get(0), new Generator(model, Optional.empty()).generate(requests.get(0),
                        NEVER));
            }
        }
    }

    @Test
    void tellsTextOnlyWhenNoLaterTokenCanChangeIt() throws Exception {
        TokenIds expected = Shared.ids(Shared.json(Shared.data("stories260k/expected/greedy.json"))
                .getAsJsonArray("ids_with_bos"));
        try (LoadedModel model = Shared.open(Shared.data("stories260k"), ComputeType.FLOAT32);
                HuggingFaceTokens tokenizer = HuggingFaceTokens.read(
                        Shared.data("stories260k").resolve("tokenizer.json"))) {
            String whole = tokenizer.decode(expected, SpecialTokens.NONE);
            String stop = whole.substring(60, 66);
            GenerationRequest request = GenerationRequest.greedy(expected.slice(0, 1), 150)
                    .stoppingAt(Set.of(), List.of(stop));
            StringBuilder told = new StringBuilder();
            List<Piece> last = List.of();
            try (Continuations batch = model.begin(List.of(request), Optional.of(tokenizer))) {
                while (!batch.isDone()) {
                    last = batch.next(1, NEVER);
                    told.append(last.getFirst().text());
                    assertThat(told.toString()).doesNotContain(stop);
                }
                assertThat(told.toString()).isEqualTo(batch.results().getFirst().text().orElseThrow());
            }
            assertThat(last.getFirst().finish()).contains(Finish.STOP_STRING);
            assertThat(whole).startsWith(told.toString());
        }
    }
}
