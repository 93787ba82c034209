/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.inference.djl.internal.decoder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.modelassay.common.Cancellation;
import org.modelassay.common.InvalidInputException;
import org.modelassay.inference.ComputeType;
import org.modelassay.inference.FloatTensor;
import org.modelassay.inference.ForwardRequest;
import org.modelassay.inference.gradient.GradientRequest;
import org.modelassay.inference.gradient.GradientResult;
import org.modelassay.inference.gradient.GradientRule;
import org.modelassay.inference.gradient.Objective;
import org.modelassay.inference.site.Intervention;
import org.modelassay.inference.site.Site;
import org.modelassay.inference.site.SiteKind;
import org.modelassay.inference.site.Target;
import org.modelassay.inference.text.TokenIds;

/**
 * Gradients against central differences of passes without gradients: at every site by adding to it, of every tensor by
 * changing the file; and against closed forms where there are some.
 */
class GradientsTest {

    private static final Cancellation NEVER = Cancellation.never();

    private static final double STEP = 4e-3;

    @TempDir
    Path folder = Path.of("");

    /** The objective computed in double precision from the logits of a pass. */
    private static double crossEntropy(LoadedModel model, TokenIds ids, List<Intervention> changes) throws Exception {
        FloatTensor logits = model.forward(ForwardRequest.of(ids).with(changes), NEVER).logitValues();
        double sum = 0;
        for (int i = 0; i + 1 < ids.size(); i++) {
            float[] row = logits.slice(i).toArray();
            double total = 0;
            for (float logit : row) {
                total += Math.exp(logit);
            }
            sum += Math.log(total) - row[ids.get(i + 1)];
        }
        return sum / (ids.size() - 1);
    }

    private static float[] direction(long size, long seed, double scale) {
        Random random = new Random(seed);
        float[] values = new float[(int) size];
        for (int i = 0; i < values.length; i++) {
            values[i] = (float) (scale * random.nextGaussian());
        }
        return values;
    }

    private static double dot(FloatTensor x, float[] y) {
        double sum = 0;
        for (int i = 0; i < y.length; i++) {
            sum += (double) x.get(i) * y[i];
        }
        return sum;
    }

    private static FloatTensor shaped(float[] values, List<Integer> shape, double scale) {
        float[] scaled = new float[values.length];
        for (int i = 0; i < scaled.length; i++) {
            scaled[i] = (float) (scale * values[i]);
        }
        return FloatTensor.of(scaled, shape.stream().mapToInt(Integer::intValue).toArray());
    }

    private static List<Site> sites(LoadedModel model) {
        List<Site> sites = new ArrayList<>();
        for (SiteKind kind : model.siteKinds()) {
            sites.add(kind.scope() == SiteKind.Scope.MODEL ? Site.of(kind) : Site.of(kind, 0));
        }
        return sites;
    }

    @ParameterizedTest
    @ValueSource(strings = {"llama", "llama3", "mistral", "qwen2", "qwen3", "phi3", "phi3-longrope", "gemma2", "olmo2",
            "gpt_neox", "gpt_neox-sequential", "gpt2"})
    void equalCentralDifferencesAtEverySite(String name) throws Exception {
        Golden golden = Golden.of(name);
        TokenIds ids = golden.ids();
        try (LoadedModel model = Shared.open(Golden.directory(name), ComputeType.FLOAT32)) {
            double largest = 0;
            for (Site site : sites(model)) {
                GradientResult result = model.gradient(
                        GradientRequest.ofSites(ids, Objective.crossEntropy(ids), List.of(site)), NEVER);
                assertThat(result.value()).isCloseTo(crossEntropy(model, ids, List.of()), within(1e-5));
                FloatTensor gradient = result.sites().firstEntry().getValue();
                float[] direction = direction(gradient.size(), site.name().hashCode(), 0.3);
                // extrapolated, because patterns bend the objective strongly
                double difference = (4 * difference(model, ids, site, gradient, direction, STEP / 2)
                        - difference(model, ids, site, gradient, direction, STEP)) / 3;
                double deviation = Math.abs(difference - dot(gradient, direction)) / Math.max(1, Math.abs(difference));
                assertThat(deviation).as("%s: %s, %s", site, difference, dot(gradient, direction)).isLessThan(2e-3);
                largest = Math.max(largest, deviation);
            }
            System.out.printf("%-20s gradients at sites off by at most %.1e%n", name, largest);
        }
    }

    private static double difference(LoadedModel model, TokenIds ids, Site site, FloatTensor like, float[] direction,
            double step) throws Exception {
        double[] around = new double[2];
        for (int side = 0; side < 2; side++) {
            Intervention change = new Intervention.Add(Target.of(site),
                    shaped(direction, like.shape(), side == 0 ? step : -step));
            around[side] = crossEntropy(model, ids, List.of(change));
        }
        return (around[0] - around[1]) / (2 * step);
    }

    @ParameterizedTest
    @ValueSource(strings = {"llama", "llama3", "mistral", "qwen2", "qwen3", "phi3", "phi3-longrope", "gemma2", "olmo2",
            "gpt_neox", "gpt_neox-sequential", "gpt2"})
    void equalCentralDifferencesOfAllTensors(String name) throws Exception {
        TokenIds ids = Golden.of(name).ids();
        Path directory = Golden.directory(name);
        Map<String, float[]> directions = new TreeMap<>();
        double expected = 0;
        double value;
        try (LoadedModel model = Shared.open(directory, ComputeType.FLOAT32)) {
            List<String> names = List.copyOf(new TreeMap<>(model.tensors()).keySet());
            GradientResult result = model
                    .gradient(GradientRequest.ofWeights(ids, Objective.crossEntropy(ids), names), NEVER);
            value = result.value();
            for (Map.Entry<String, FloatTensor> entry : result.weights().entrySet()) {
                float[] direction = direction(entry.getValue().size(), entry.getKey().hashCode(), 0.02);
                directions.put(entry.getKey(), direction);
                expected += dot(entry.getValue(), direction);
            }
        }
        double difference = (perturbed(directory, directions, STEP, ids) - perturbed(directory, directions, -STEP, ids))
                / (2 * STEP);
        System.out.printf("%-20s gradient of all tensors off by %.1e%n", name, Math.abs(difference - expected));
        assertThat(perturbed(directory, directions, 0, ids)).isCloseTo(value, within(1e-5));
        assertThat(Math.abs(difference - expected)).as("%s, %s", difference, expected)
                .isLessThan(2e-3 * Math.max(1, Math.abs(difference)));
    }

    private double perturbed(Path directory, Map<String, float[]> directions, double step, TokenIds ids)
            throws Exception {
        Path copy = Files.createTempDirectory(folder, "copy");
        Files.copy(directory.resolve("config.json"), copy.resolve("config.json"));
        ByteBuffer bytes = ByteBuffer.wrap(Files.readAllBytes(directory.resolve("model.safetensors")))
                .order(ByteOrder.LITTLE_ENDIAN);
        int header = (int) bytes.getLong(0);
        JsonObject entries = JsonParser.parseString(new String(bytes.array(), 8, header, "UTF-8")).getAsJsonObject();
        for (Map.Entry<String, JsonElement> entry : entries.entrySet()) {
            float[] direction = directions.get(entry.getKey());
            if (direction != null) {
                JsonArray offsets = entry.getValue().getAsJsonObject().getAsJsonArray("data_offsets");
                int start = 8 + header + offsets.get(0).getAsInt();
                for (int i = 0; i < direction.length; i++) {
                    int place = start + 4 * i;
                    bytes.putFloat(place, (float) (bytes.getFloat(place) + step * direction[i]));
                }
            }
        }
        Files.write(copy.resolve("model.safetensors"), bytes.array());
        try (LoadedModel model = Shared.open(copy, ComputeType.FLOAT32)) {
            return crossEntropy(model, ids, List.of());
        }
    }

    @Test
    void logitsAreLinearInTheLastLayer() throws Exception {
        TokenIds ids = Golden.of("llama").ids();
        try (LoadedModel model = Shared.open(Golden.directory("llama"), ComputeType.FLOAT32)) {
            Site last = Site.of(SiteKind.FINAL_NORM_SCALE);
            Objective logit = new Objective.Logits(List.of(new Objective.Term(2, 5, 1), new Objective.Term(1, 3, -2)));
            FloatTensor logits = model.forward(ForwardRequest.of(ids), NEVER).logitValues();
            double expected = logits.at(2, 5) - 2.0 * logits.at(1, 3);
            GradientResult result = model.gradient(GradientRequest.ofSites(ids, logit, List.of(last)), NEVER);
            assertThat(result.value()).isCloseTo(expected, within(1e-5));
            // a logit is inversely proportional to the scale that the last norm divides by
            FloatTensor scale = model
                    .forward(ForwardRequest.of(ids).capturing(
                            List.of(org.modelassay.inference.site.Capture.of(last))), NEVER)
                    .at(last);
            FloatTensor gradient = result.sites().firstEntry().getValue();
            assertThat((double) gradient.at(2, 0) * scale.at(2, 0)).isCloseTo(-logits.at(2, 5), within(1e-4));
            assertThat((double) gradient.at(1, 0) * scale.at(1, 0)).isCloseTo(2 * logits.at(1, 3), within(1e-4));
            assertThat(gradient.at(0, 0)).isZero();
        }
    }

    @Test
    void divergenceFromItselfIsZeroWithoutGradient() throws Exception {
        TokenIds ids = Golden.of("qwen2").ids();
        try (LoadedModel model = Shared.open(Golden.directory("qwen2"), ComputeType.FLOAT32)) {
            FloatTensor logits = model.forward(ForwardRequest.of(ids), NEVER).logitValues();
            Site middle = Site.of(SiteKind.RESIDUAL_POST, 0);
            GradientResult same = model.gradient(
                    GradientRequest.ofSites(ids, new Objective.Divergence(logits), List.of(middle)), NEVER);
            // another library multiplies where gradients flow
            assertThat(same.value()).isCloseTo(0, within(1e-5));
            for (float slope : same.sites().firstEntry().getValue().toArray()) {
                assertThat((double) slope).isCloseTo(0, within(1e-5));
            }
        }
    }

    @Test
    void aRuleScalesOrStopsWhatFlowsBackAndKeepsValues() throws Exception {
        TokenIds ids = Golden.of("gpt_neox-sequential").ids();
        try (LoadedModel model = Shared.open(Golden.directory("gpt_neox-sequential"), ComputeType.FLOAT32)) {
            Site first = Site.of(SiteKind.RESIDUAL_PRE, 0);
            Site after = Site.of(SiteKind.RESIDUAL_POST, 0);
            GradientRequest request = GradientRequest.ofSites(ids, Objective.crossEntropy(ids), List.of(after, first));
            GradientResult plain = model.gradient(request, NEVER);
            GradientResult scaled = model.gradient(request.withRules(List.of(new GradientRule(after, -0.5))), NEVER);
            GradientResult stopped = model.gradient(request.withRules(List.of(GradientRule.stop(after))), NEVER);
            assertThat(scaled.value()).isEqualTo(plain.value());
            assertThat(scaled.sites().get(after)).isEqualTo(plain.sites().get(after));
            float[] expected = plain.sites().get(first).toArray();
            float[] found = scaled.sites().get(first).toArray();
            for (int i = 0; i < expected.length; i++) {
                assertThat((double) found[i]).isCloseTo(-0.5 * expected[i], within(1e-6));
            }
            assertThat(stopped.sites().get(first).toArray()).containsOnly(0);
        }
    }

    @Test
    void refusesWhatDoesNotFit() throws Exception {
        TokenIds ids = TokenIds.of(1, 2, 3);
        try (LoadedModel model = Shared.open(Golden.directory("llama"), ComputeType.FLOAT32)) {
            Objective beyond = new Objective.Logits(List.of(new Objective.Term(3, 0, 1)));
            assertThatThrownBy(() -> model.gradient(GradientRequest.ofSites(ids, beyond, List.of()), NEVER))
                    .isInstanceOf(InvalidInputException.class).hasMessageContaining("position 3");
            assertThatThrownBy(() -> model.gradient(
                    GradientRequest.ofWeights(ids, Objective.crossEntropy(ids), List.of("nowhere.weight")), NEVER))
                    .isInstanceOf(InvalidInputException.class).hasMessageContaining("no such tensor");
        }
    }
}
