/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.inference.djl.internal.decoder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.modelassay.common.Cancellation;
import org.modelassay.inference.ComputeType;
import org.modelassay.inference.ForwardRequest;
import org.modelassay.inference.ForwardResult;
import org.modelassay.inference.LogProbabilities;
import org.modelassay.inference.djl.ServiceSettings.WeightAccess;
import org.modelassay.inference.generation.Generation;
import org.modelassay.inference.generation.GenerationRequest;
import org.modelassay.inference.generation.GenerationRequest.Cache;
import org.modelassay.inference.site.Capture;
import org.modelassay.inference.site.Positions;
import org.modelassay.inference.site.Site;
import org.modelassay.inference.site.SiteKind;
import org.modelassay.inference.text.TokenIds;

/**
 * A trained Llama against numbers of others: the text that llama2.c prints, and logits, residual streams and losses of
 * a float64 computation in NumPy ({@code shared/data/stories260k/expected}).
 */
class StoriesTest {

    private static final Cancellation NEVER = Cancellation.never();

    @ParameterizedTest
    @ValueSource(strings = {"stories260k", "stories260k-bf16-sharded"})
    void writesTheSame200TokensAsAnotherImplementation(String name) throws Exception {
        TokenIds expected = Shared.ids(Shared.json(Shared.data(name + "/expected/greedy.json"))
                .getAsJsonArray("ids_with_bos"));
        try (LoadedModel model = Shared.open(Shared.data(name), ComputeType.FLOAT32)) {
            Generator generator = new Generator(model, Optional.empty());
            GenerationRequest request = GenerationRequest.greedy(expected.slice(0, 1), 200);
            Generation cached = generator.generate(request, NEVER);
            assertThat(cached.tokens()).isEqualTo(expected.slice(1, 201));
            Generation uncached = generator.generate(request.with(Cache.NONE), NEVER);
            assertThat(uncached.tokens()).isEqualTo(expected.slice(1, 201));
            for (int i = 0; i < 200; i++) {
                assertThat(uncached.logProbabilities().get(i)).isCloseTo(cached.logProbabilities().get(i),
                        within(1e-4));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"stories260k", "stories260k-bf16-sharded"})
    void givesTheLogitsAndResidualStreamsOfADoublePrecisionComputation(String name) throws Exception {
        JsonObject golden = Shared.json(Shared.data(name + "/expected/golden.json"));
        double largest = 0;
        double largestResidual = 0;
        try (LoadedModel model = Shared.open(Shared.data(name), ComputeType.FLOAT32)) {
            List<Capture> residuals = new ArrayList<>();
            residuals.add(Capture.of(Site.of(SiteKind.EMBEDDING), Positions.last()));
            for (int layer = 0; layer < 5; layer++) {
                residuals.add(Capture.of(Site.of(SiteKind.RESIDUAL_POST, layer), Positions.last()));
            }
            for (JsonElement element : golden.getAsJsonArray("prompts")) {
                JsonObject prompt = element.getAsJsonObject();
                TokenIds ids = Shared.ids(prompt.getAsJsonArray("input_ids"));
                ForwardResult result = model.forward(ForwardRequest.of(ids).capturing(residuals), NEVER);
                List<Double> expected = Shared.numbers(prompt.getAsJsonArray("last_logits"));
                for (int i = 0; i < expected.size(); i++) {
                    double found = result.logitValues().at(ids.size() - 1, i);
                    largest = Math.max(largest, Math.abs(found - expected.get(i)));
                }
                for (int layer = 0; layer < 6; layer++) {
                    List<Double> vector = Shared.numbers(prompt.getAsJsonArray("residual_last_token").get(layer)
                            .getAsJsonArray());
                    for (int i = 0; i < vector.size(); i++) {
                        double found = result.at(residuals.get(layer).site()).at(0, i);
                        largestResidual = Math.max(largestResidual, Math.abs(found - vector.get(i)));
                    }
                }
            }
        }
        System.out.printf("%s: largest deviation of logits %.2e, of residual streams %.2e%n", name, largest,
                largestResidual);
        assertThat(largest).isLessThan(1e-4);
        assertThat(largestResidual).isLessThan(1e-4);
    }

    @ParameterizedTest
    @ValueSource(strings = {"stories260k", "stories260k-bf16-sharded"})
    void scoresTextsAsADoublePrecisionComputationDoes(String name) throws Exception {
        JsonObject golden = Shared.json(Shared.data(name + "/expected/golden.json"));
        try (LoadedModel model = Shared.open(Shared.data(name), ComputeType.FLOAT32)) {
            for (JsonElement element : golden.getAsJsonArray("cross_entropy")) {
                JsonObject text = element.getAsJsonObject();
                TokenIds ids = Shared.ids(text.getAsJsonArray("input_ids"));
                LogProbabilities scores = model.score(ids.slice(0, 1), ids.slice(1, ids.size()), List.of(), NEVER);
                List<Double> expected = Shared.numbers(text.getAsJsonArray("per_token_nll_nats"));
                assertThat(scores.perToken()).hasSameSizeAs(expected);
                for (int i = 0; i < expected.size(); i++) {
                    assertThat(-scores.perToken().get(i)).isCloseTo(expected.get(i), within(1e-4));
                }
                assertThat(-scores.sum() / expected.size()).isCloseTo(text.get("mean_nll_nats").getAsDouble(),
                        within(1e-5));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"BFLOAT16", "STORED"})
    void losesLittleInBrainFloats(ComputeType type) throws Exception {
        String name = "stories260k-bf16-sharded";
        JsonObject golden = Shared.json(Shared.data(name + "/expected/golden.json"));
        try (LoadedModel model = Shared.open(Shared.data(name), type)) {
            assertThat(model.plan().privateBytes(WeightAccess.MAPPED)).isZero();
            for (JsonElement element : golden.getAsJsonArray("cross_entropy")) {
                JsonObject text = element.getAsJsonObject();
                TokenIds ids = Shared.ids(text.getAsJsonArray("input_ids"));
                LogProbabilities scores = model.score(ids.slice(0, 1), ids.slice(1, ids.size()), List.of(), NEVER);
                assertThat(-scores.sum() / (ids.size() - 1)).isCloseTo(text.get("mean_nll_nats").getAsDouble(),
                        within(0.01));
            }
        }
    }
}
