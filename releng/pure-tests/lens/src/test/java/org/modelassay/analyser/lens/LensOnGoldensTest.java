/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.analyser.lens;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.modelassay.analyser.lens.internal.Golden;
import org.modelassay.analyser.lens.internal.attribution.Decomposition;
import org.modelassay.analyser.lens.internal.attribution.Question;
import org.modelassay.analyser.lens.internal.attribution.Shares;
import org.modelassay.analyser.lens.internal.logit.Lens;
import org.modelassay.analyser.lens.internal.logit.Reading;
import org.modelassay.analyser.lens.internal.patching.Controls;
import org.modelassay.analyser.lens.internal.patching.Prompts;
import org.modelassay.analyser.lens.internal.patching.Sweep;
import org.modelassay.common.Cancellation;
import org.modelassay.inference.LanguageModel;
import org.modelassay.inference.ModelSource;
import org.modelassay.inference.OpenOptions;
import org.modelassay.inference.djl.DjlInferenceService;
import org.modelassay.inference.djl.ServiceSettings;
import org.modelassay.inference.text.TokenIds;

/** Lenses on tiny random models of every architecture, of which NumPy computed the activations. */
@TestInstance(Lifecycle.PER_CLASS)
class LensOnGoldensTest {

    private static final Cancellation NEVER = Cancellation.never();

    private final DjlInferenceService service = new DjlInferenceService(new ServiceSettings(1, 1, 200_000_000));

    @AfterAll
    void close() {
        service.close();
    }

    private LanguageModel open(Golden golden) throws Exception {
        return service.open(new ModelSource(golden.directory()), OpenOptions.DEFAULT, NEVER);
    }

    /** LayerNorm or RMSNorm as their papers define them, then the unembedding. */
    private static double[] logits(Golden golden, double[] stream, int position, boolean layerNorm, String norm,
            String head) throws Exception {
        double[] gain = golden.weight(norm + ".weight");
        int width = gain.length;
        double[] normed = new double[width];
        double mean = 0;
        for (int i = 0; i < width && layerNorm; i++) {
            mean += stream[position * width + i] / width;
        }
        double square = 0;
        for (int i = 0; i < width; i++) {
            normed[i] = stream[position * width + i] - mean;
            square += normed[i] * normed[i] / width;
        }
        double[] bias = layerNorm ? golden.weight(norm + ".bias") : new double[width];
        for (int i = 0; i < width; i++) {
            normed[i] = normed[i] / Math.sqrt(square + 1e-5) * gain[i] + bias[i];
        }
        double[] rows = golden.weight(head);
        double[] logits = new double[rows.length / width];
        for (int token = 0; token < logits.length; token++) {
            for (int i = 0; i < width; i++) {
                logits[token] += rows[token * width + i] * normed[i];
            }
        }
        return logits;
    }

    private static double log(double[] logits, int token) {
        double sum = 0;
        for (double logit : logits) {
            sum += Math.exp(logit);
        }
        return logits[token] - Math.log(sum);
    }

    private void assertLens(String name, boolean layerNorm, String norm, String head) throws Exception {
        try (Golden golden = Golden.of(name); LanguageModel model = open(golden)) {
            TokenIds tokens = golden.tokens();
            Lens lens = Lens.over(model, tokens, 5, 3, NEVER);
            assertThat(lens.targets().slice(0, tokens.size() - 1)).isEqualTo(tokens.slice(1, tokens.size()));
            assertThat(lens.targets().get(tokens.size() - 1)).isEqualTo(5);
            double[] end = golden.activation("blocks.1.hook_resid_post");
            for (int layer = 0; layer <= 2; layer++) {
                Reading reading = lens.at(layer, NEVER);
                double[] stream = golden.activation(layer == 0 ? "blocks.0.hook_resid_pre"
                        : "blocks." + (layer - 1) + ".hook_resid_post");
                for (int position = 0; position < tokens.size(); position++) {
                    double[] expected = logits(golden, stream, position, layerNorm, norm, head);
                    double[] last = logits(golden, end, position, layerNorm, norm, head);
                    int target = lens.targets().get(position);
                    assertThat(reading.logs()[position]).isCloseTo(log(expected, target), within(1e-5));
                    int rank = 1;
                    double divergence = 0;
                    for (int token = 0; token < expected.length; token++) {
                        rank += expected[token] > expected[target] ? 1 : 0;
                        divergence += Math.exp(log(last, token)) * (log(last, token) - log(expected, token));
                    }
                    assertThat(reading.ranks()[position]).isEqualTo(rank);
                    assertThat(reading.divergence()[position]).isCloseTo(divergence, within(1e-4));
                    assertThat(log(expected, reading.choice(position)))
                            .isCloseTo(reading.bestLogs()[position * 3], within(1e-5));
                }
            }
        }
    }

    @Test
    void readsEveryLayerAsTheDefinitionSays() throws Exception {
        assertLens("gpt2", true, "transformer.ln_f", "transformer.wte.weight");
        assertLens("llama", false, "model.norm", "lm_head.weight");
    }

    @ParameterizedTest
    @ValueSource(strings = {"gemma2", "gpt2", "gpt_neox", "gpt_neox-sequential", "llama", "llama3", "mistral", "olmo2",
            "phi3", "qwen2", "qwen3"})
    void isTheModelAtItsLastLayer(String name) throws Exception {
        try (Golden golden = Golden.of(name); LanguageModel model = open(golden)) {
            Lens lens = Lens.over(model, golden.tokens(), -1, 2, NEVER);
            assertThat(lens.deviation(NEVER)).isLessThan(1e-5);
            for (double divergence : lens.at(model.description().layers(), NEVER).divergence()) {
                assertThat(divergence).isCloseTo(0, within(1e-9));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"gpt2", "gpt_neox", "gpt_neox-sequential", "llama", "llama3", "mistral", "olmo2", "phi3",
            "qwen2", "qwen3"})
    void sharesAddUpToTheDifference(String name) throws Exception {
        try (Golden golden = Golden.of(name); LanguageModel model = open(golden)) {
            for (int position : new int[] {0, 3, 9}) {
                Shares shares = new Decomposition(model, new Question(golden.tokens(), position, 7, 21)).shares(NEVER);
                assertThat(shares.sum()).isCloseTo(shares.observed(), within(2e-5));
                assertThat(shares.deviation()).isLessThan(1e-4);
            }
        }
    }

    @Test
    void saysWhereSharesCannotAddUp() throws Exception {
        try (Golden golden = Golden.of("gemma2"); LanguageModel model = open(golden)) {
            Shares shares = new Decomposition(model, new Question(golden.tokens(), 4, 7, 21)).shares(NEVER);
            assertThat(shares.sum()).isNotEqualTo(shares.observed());
        }
    }

    /** Each share from NumPy's activations and the weights, by the definition. */
    @Test
    void givesEachPartItsShare() throws Exception {
        try (Golden golden = Golden.of("gpt2"); LanguageModel model = open(golden)) {
            int position = 6;
            int width = 32;
            double[] gain = golden.weight("transformer.ln_f.weight");
            double[] rows = golden.weight("transformer.wte.weight");
            double scale = golden.activation("ln_final.hook_scale")[position];
            double[] direction = new double[width];
            double mean = 0;
            for (int i = 0; i < width; i++) {
                direction[i] = (rows[7 * width + i] - rows[21 * width + i]) * gain[i] / scale;
                mean += direction[i] / width;
            }
            for (int i = 0; i < width; i++) {
                direction[i] -= mean;
            }
            Shares shares = new Decomposition(model, new Question(golden.tokens(), position, 7, 21)).shares(NEVER);
            for (int layer = 0; layer < 2; layer++) {
                double[] results = golden.activation("blocks." + layer + ".attn.hook_result");
                for (int head = 0; head < 4; head++) {
                    assertThat(shares.heads()[layer][head])
                            .isCloseTo(product(direction, results, (position * 4 + head) * width), within(1e-5));
                }
                assertThat(shares.mlp()[layer]).isCloseTo(
                        product(direction, golden.activation("blocks." + layer + ".hook_mlp_out"), position * width),
                        within(1e-5));
                assertThat(shares.attentionBias()[layer]).isCloseTo(product(direction,
                        golden.weight("transformer.h." + layer + ".attn.c_proj.bias"), 0), within(1e-5));
            }
            assertThat(shares.embedding())
                    .isCloseTo(product(direction, golden.activation("hook_embed"), position * width), within(1e-5));
            assertThat(shares.position())
                    .isCloseTo(product(direction, golden.activation("hook_pos_embed"), position * width), within(1e-5));
            double[] bias = golden.weight("transformer.ln_f.bias");
            double end = 0;
            for (int i = 0; i < width; i++) {
                end += (rows[7 * width + i] - rows[21 * width + i]) * bias[i];
            }
            assertThat(shares.end()).isCloseTo(end, within(1e-5));
        }
    }

    private static double product(double[] direction, double[] values, int from) {
        double sum = 0;
        for (int i = 0; i < direction.length; i++) {
            sum += direction[i] * values[from + i];
        }
        return sum;
    }

    @ParameterizedTest
    @ValueSource(strings = {"gemma2", "gpt2", "gpt_neox", "llama", "olmo2", "phi3", "qwen3"})
    void restoresAllAtTheChangedTokenAndNothingBeforeIt(String name) throws Exception {
        try (Golden golden = Golden.of(name); LanguageModel model = open(golden)) {
            int changed = 4;
            int[] other = golden.tokens().toArray();
            other[changed] = (other[changed] + 5) % 37;
            Sweep sweep = Sweep.begin(model, new Prompts(golden.tokens(), TokenIds.of(other), 3, 8), NEVER);
            Controls controls = sweep.controls(NEVER);
            assertThat(controls.whole()).isCloseTo(1, within(1e-4));
            assertThat(controls.self()).isCloseTo(0, within(1e-4));
            double[] start = sweep.run("blocks.0.hook_resid_pre", NEVER).shares();
            for (int position = 0; position < start.length; position++) {
                assertThat(start[position]).as("position " + position).isCloseTo(position == changed ? 1 : 0,
                        within(1e-4));
            }
            for (String unit : List.of("blocks.1.hook_resid_pre", "blocks.1.hook_attn_out", "blocks.0.hook_mlp_out")) {
                double[] shares = sweep.run(unit, NEVER).shares();
                for (int position = 0; position < changed; position++) {
                    assertThat(shares[position]).as(unit + ", before the change").isCloseTo(0, within(1e-4));
                }
            }
            double[] last = sweep.run("blocks.1.hook_mlp_out", NEVER).shares();
            for (int position = 0; position < last.length - 1; position++) {
                assertThat(last[position]).as("no later layer reads position " + position).isCloseTo(0, within(1e-4));
            }
            assertThat(sweep.run("blocks.1.attn.hook_z", NEVER).shares()).hasSize(model.description().heads());
        }
    }
}
