/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.inference.djl.internal.decoder;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import com.google.gson.JsonObject;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.modelassay.common.Cancellation;
import org.modelassay.inference.ComputeType;
import org.modelassay.inference.FloatTensor;
import org.modelassay.inference.ForwardRequest;
import org.modelassay.inference.ForwardRequest.LogitPositions;
import org.modelassay.inference.ForwardResult;
import org.modelassay.inference.djl.ServiceSettings.WeightAccess;
import org.modelassay.inference.generation.Generation;
import org.modelassay.inference.generation.GenerationRequest;
import org.modelassay.inference.generation.GenerationRequest.Cache;
import org.modelassay.inference.site.Capture;
import org.modelassay.inference.site.Site;
import org.modelassay.inference.site.SiteKind;
import org.modelassay.inference.text.TokenIds;

/**
 * Every architecture against a float64 computation in NumPy written from its definition, at every site and for both
 * attention kernels; GPT-2 against Hugging Face as well.
 */
class ArchitecturesTest {

    private static final Cancellation NEVER = Cancellation.never();

    private static final double TOLERANCE = 2e-5;

    private static List<Capture> everything(LoadedModel model) {
        List<Capture> captures = new ArrayList<>();
        for (SiteKind kind : model.siteKinds()) {
            if (kind.scope() == SiteKind.Scope.MODEL) {
                captures.add(Capture.of(Site.of(kind)));
            } else {
                for (int layer = 0; layer < model.plan().spec().size().layers(); layer++) {
                    captures.add(Capture.of(Site.of(kind, layer)));
                }
            }
        }
        return captures;
    }

    @ParameterizedTest
    @ValueSource(strings = {"llama", "llama3", "mistral", "qwen2", "qwen3", "phi3", "phi3-longrope", "gemma2", "olmo2",
            "gpt_neox", "gpt_neox-sequential", "gpt2"})
    void computesWhatItsDefinitionSaysAtEverySite(String name) throws Exception {
        Golden golden = Golden.of(name);
        try (LoadedModel model = Shared.open(Golden.directory(name), ComputeType.FLOAT32)) {
            double promised = model.plan().entry().verification().orElseThrow().deviation();
            ForwardResult plain = model.forward(ForwardRequest.of(golden.ids()), NEVER);
            double logits = Golden.relativeDeviation(plain.logitValues(), golden.values().get("logits"));

            ForwardResult watched = model.forward(ForwardRequest.of(golden.ids()).capturing(everything(model)), NEVER);
            double watchedLogits = Golden.relativeDeviation(watched.logitValues(), golden.values().get("logits"));

            Set<String> names = new TreeSet<>(golden.values().keySet());
            names.remove("logits");
            Set<String> captured = new TreeSet<>();
            double largest = 0;
            String where = "";
            for (Map.Entry<Site, FloatTensor> entry : watched.captured().entrySet()) {
                String site = entry.getKey().name();
                captured.add(site);
                assertThat(golden.values()).containsKey(site);
                double deviation = Golden.relativeDeviation(entry.getValue(), golden.values().get(site));
                assertThat(deviation).as(site).isLessThan(promised);
                if (deviation >= largest) {
                    largest = deviation;
                    where = site;
                }
            }
            assertThat(captured).isEqualTo(names);
            System.out.printf("%-20s logits %.1e, stepwise attention %.1e, sites %.1e (%s)%n", name, logits,
                    watchedLogits, largest, where);
            assertThat(logits).isLessThan(promised);
            assertThat(watchedLogits).isLessThan(promised);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"llama", "llama3", "mistral", "qwen2", "qwen3", "phi3", "phi3-longrope", "gemma2", "olmo2",
            "gpt_neox", "gpt_neox-sequential", "gpt2"})
    void computesTheSameHoweverWeightsLieInMemory(String name) throws Exception {
        Golden golden = Golden.of(name);
        for (WeightAccess access : WeightAccess.values()) {
            try (LoadedModel model = Shared.open(Golden.directory(name), ComputeType.FLOAT32, access)) {
                ForwardResult result = model.forward(ForwardRequest.of(golden.ids()), NEVER);
                assertThat(Golden.relativeDeviation(result.logitValues(), golden.values().get("logits")))
                        .as("%s", access)
                        .isLessThan(model.plan().entry().verification().orElseThrow().deviation());
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"llama", "llama3", "mistral", "qwen2", "qwen3", "phi3", "phi3-longrope", "gemma2", "olmo2",
            "gpt_neox", "gpt_neox-sequential", "gpt2"})
    void generatesTheSameWithAndWithoutCache(String name) throws Exception {
        Golden golden = Golden.of(name);
        try (LoadedModel model = Shared.open(Golden.directory(name), ComputeType.FLOAT32)) {
            Generator generator = new Generator(model, Optional.empty());
            GenerationRequest request = GenerationRequest.greedy(golden.ids().slice(0, 3), 20);
            Generation cached = generator.generate(request, NEVER);
            Generation uncached = generator.generate(request.with(Cache.NONE), NEVER);
            assertThat(cached.tokens()).isEqualTo(uncached.tokens());
            for (int i = 0; i < 20; i++) {
                assertThat(Math.abs(cached.logProbabilities().get(i) - uncached.logProbabilities().get(i)))
                        .isLessThan(TOLERANCE);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"llama", "mistral", "qwen2", "qwen3", "phi3", "gemma2", "olmo2", "gpt_neox", "gpt2"})
    void staysNearInBrainFloats(String name) throws Exception {
        Golden golden = Golden.of(name);
        try (LoadedModel model = Shared.open(Golden.directory(name), ComputeType.BFLOAT16)) {
            ForwardResult plain = model.forward(ForwardRequest.of(golden.ids()), NEVER);
            double deviation = Golden.deviation(plain.logitValues(), golden.values().get("logits"));
            double spread = 0;
            for (float value : golden.values().get("logits").toArray()) {
                spread = Math.max(spread, Math.abs(value));
            }
            System.out.printf("%-20s bfloat16 logits off by %.3f of at most %.1f%n", name, deviation, spread);
            assertThat(deviation).isLessThan(0.06 * spread);
        }
    }

    @Test
    void equalsHuggingFaceOnTinyGpt2() throws Exception {
        JsonObject golden = Shared.json(Shared.data("tiny-gpt2-golden/expected/gpt2_tiny_golden.json"));
        TokenIds ids = Shared.ids(golden.getAsJsonArray("input_ids"));
        try (LoadedModel model = Shared.open(Shared.data("tiny-gpt2-golden"), ComputeType.FLOAT32)) {
            Site embedded = Site.of(SiteKind.RESIDUAL_PRE, 0);
            Site block = Site.of(SiteKind.RESIDUAL_POST, 0);
            Site last = Site.of(SiteKind.FINAL_NORM);
            ForwardResult result = model.forward(ForwardRequest.of(ids).with(LogitPositions.ALL)
                    .capturing(List.of(Capture.of(embedded), Capture.of(block), Capture.of(last))), NEVER);
            assertThat(deviation(result.logitValues(), golden, "logits")).isLessThan(1e-5);
            assertThat(deviation(result.at(embedded), golden, "hidden_after_embed")).isLessThan(1e-5);
            assertThat(deviation(result.at(block), golden, "hidden_after_block0")).isLessThan(1e-5);
            assertThat(deviation(result.at(last), golden, "hidden_after_lnf")).isLessThan(1e-5);
        }
    }

    private static double deviation(FloatTensor found, JsonObject golden, String key) {
        List<Double> expected = Shared.numbers(golden.getAsJsonArray(key));
        assertThat(found.size()).isEqualTo(expected.size());
        double largest = 0;
        for (int i = 0; i < expected.size(); i++) {
            largest = Math.max(largest, Math.abs(found.get(i) - expected.get(i)));
        }
        System.out.printf("tiny-gpt2 %s: largest deviation %.1e%n", key, largest);
        return largest;
    }
}
