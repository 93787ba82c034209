/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.cli.internal.quickstart;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The shape of the synthetic base: that of a small Llama with tied embeddings.
 *
 * @param layers       the number of decoder layers
 * @param hidden       the width of the residual stream
 * @param intermediate the width of the feed-forward part
 * @param vocabulary   the number of token ids
 * @param heads        the number of attention heads
 */
record SyntheticModel(int layers, int hidden, int intermediate, int vocabulary, int heads) {

    /** About 12 million weights: large enough for stable shares, small enough for a spectrum of every matrix. */
    static final SyntheticModel DEFAULT = new SyntheticModel(6, 384, 1024, 4096, 6);

    private static final float WEIGHT_SD = 0.02f;
    private static final float GAIN_SD = 0.05f;

    /** {@return the tensors in the order of the file} */
    List<SyntheticTensor> tensors() {
        List<SyntheticTensor> tensors = new ArrayList<>();
        tensors.add(matrix("model.embed_tokens.weight", vocabulary, hidden));
        for (int layer = 0; layer < layers; layer++) {
            addLayer(tensors, "model.layers." + layer + ".");
        }
        tensors.add(gain("model.norm.weight"));
        return List.copyOf(tensors);
    }

    private void addLayer(List<SyntheticTensor> tensors, String prefix) {
        for (String name : List.of("q_proj", "k_proj", "v_proj", "o_proj")) {
            tensors.add(matrix(prefix + "self_attn." + name + ".weight", hidden, hidden));
        }
        tensors.add(matrix(prefix + "mlp.gate_proj.weight", intermediate, hidden));
        tensors.add(matrix(prefix + "mlp.up_proj.weight", intermediate, hidden));
        tensors.add(matrix(prefix + "mlp.down_proj.weight", hidden, intermediate));
        tensors.add(gain(prefix + "input_layernorm.weight"));
        tensors.add(gain(prefix + "post_attention_layernorm.weight"));
    }

    private static SyntheticTensor matrix(String name, int rows, int columns) {
        return new SyntheticTensor(name, List.of(rows, columns), 0, WEIGHT_SD);
    }

    private SyntheticTensor gain(String name) {
        return new SyntheticTensor(name, List.of(hidden), 1, GAIN_SD);
    }

    /** {@return the text of {@code config.json}} */
    String config() {
        return String.format(Locale.ROOT, """
                {
                  "architectures": ["LlamaForCausalLM"],
                  "model_type": "llama",
                  "_comment": "Synthetic weights drawn from a seed; this model was never trained.",
                  "hidden_size": %d,
                  "intermediate_size": %d,
                  "num_hidden_layers": %d,
                  "num_attention_heads": %d,
                  "num_key_value_heads": %d,
                  "vocab_size": %d,
                  "tie_word_embeddings": true,
                  "torch_dtype": "bfloat16"
                }
                """, hidden, intermediate, layers, heads, heads, vocabulary);
    }
}
