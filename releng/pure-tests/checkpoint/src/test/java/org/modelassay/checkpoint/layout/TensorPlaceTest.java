/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.checkpoint.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.LongStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.modelassay.checkpoint.DType;
import org.modelassay.checkpoint.ModelConfig;
import org.modelassay.checkpoint.TensorInfo;
import org.modelassay.checkpoint.layout.Part.Range;

/** Names as the implementations of transformers 4 write them. */
class TensorPlaceTest {

    @ParameterizedTest
    @CsvSource({"model.embed_tokens.weight,-1,EMBEDDING", "model.norm.weight,-1,NORM", "lm_head.weight,-1,HEAD",
            "model.layers.0.self_attn.q_proj.weight,0,Q", "model.layers.0.self_attn.q_proj.bias,0,Q",
            "model.layers.11.self_attn.k_proj.weight,11,K", "model.layers.2.self_attn.v_proj.bias,2,V",
            "model.layers.2.self_attn.o_proj.weight,2,O", "model.layers.2.self_attn.q_norm.weight,2,NORM",
            "model.layers.2.self_attn.k_norm.weight,2,NORM", "model.layers.2.mlp.gate_proj.weight,2,GATE",
            "model.layers.2.mlp.up_proj.weight,2,UP", "model.layers.2.mlp.down_proj.weight,2,DOWN",
            "model.layers.2.input_layernorm.weight,2,NORM", "model.layers.2.post_attention_layernorm.weight,2,NORM",
            "model.layers.2.pre_feedforward_layernorm.weight,2,NORM",
            "model.layers.2.post_feedforward_layernorm.weight,2,NORM",
            "transformer.wte.weight,-1,EMBEDDING", "wpe.weight,-1,EMBEDDING", "transformer.ln_f.bias,-1,NORM",
            "transformer.h.3.attn.c_proj.weight,3,O", "h.3.attn.c_proj.bias,3,O", "h.3.mlp.c_fc.weight,3,UP",
            "h.3.mlp.c_proj.weight,3,DOWN", "h.3.ln_1.weight,3,NORM", "h.3.attn.bias,3,OTHER",
            "gpt_neox.embed_in.weight,-1,EMBEDDING", "embed_out.weight,-1,HEAD",
            "gpt_neox.final_layer_norm.weight,-1,NORM", "gpt_neox.layers.5.attention.dense.weight,5,O",
            "gpt_neox.layers.5.mlp.dense_h_to_4h.bias,5,UP", "gpt_neox.layers.5.mlp.dense_4h_to_h.weight,5,DOWN",
            "gpt_neox.layers.5.attention.rotary_emb.inv_freq,5,OTHER", "gpt_neox.layers.5.attention.bias,5,OTHER",
            "model.layers.4.block_sparse_moe.experts.6.w2.weight,4,DOWN",
            "model.layers.4.block_sparse_moe.gate.weight,4,OTHER",
            "model.layers.4.mlp.experts.10.gate_proj.weight,4,GATE",
            "model.language_model.layers.7.mlp.up_proj.weight,7,UP",
            "model.layers.2.self_attn.q_proj.weight_scale_inv,2,OTHER",
            "model.layers.2.something.else.weight,2,OTHER", "something,-1,OTHER", "weight,-1,OTHER",
            "layers.x.q_proj.weight,-1,OTHER", "layers.99999999999.self_attn.q_proj.weight,-1,OTHER",
            "'',-1,OTHER", "....,-1,OTHER"})
    void readsLayerAndKindFromTheName(String name, int layer, MatrixKind kind) {
        TensorPlace place = place(name, Optional.empty(), 8, 8);
        assertThat(place.layer()).isEqualTo(layer);
        assertThat(place.kind()).isEqualTo(kind);
        assertThat(place.isFused()).isFalse();
        assertThat(place.parts().getFirst().isWhole()).isTrue();
    }

    /** GPT-2 stores its linear layers transposed: Conv1D, weight of n x 3n, query first. */
    @Test
    void splitsTheColumnsOfGpt2() {
        TensorPlace weight = place("transformer.h.1.attn.c_attn.weight", config("gpt2"), 8, 24);
        assertThat(weight.parts()).containsExactly(part(MatrixKind.Q, 1, 0, 8), part(MatrixKind.K, 1, 8, 16),
                part(MatrixKind.V, 1, 16, 24));
        assertThat(weight.kind()).isEqualTo(MatrixKind.OTHER);
        assertThat(weight.layer()).isEqualTo(1);
        assertThat(place("h.1.attn.c_attn.bias", Optional.empty(), 24).parts()).containsExactly(
                part(MatrixKind.Q, 0, 0, 8), part(MatrixKind.K, 0, 8, 16), part(MatrixKind.V, 0, 16, 24));
    }

    /** GPTNeoXAttention views its output as heads x (3 * head size). */
    @Test
    void splitsTheHeadsOfGptNeoX() {
        TensorPlace place = place("gpt_neox.layers.0.attention.query_key_value.weight",
                config("gpt_neox", "num_attention_heads", 2L), 24, 8);
        assertThat(place.parts()).containsExactly(part(MatrixKind.Q, 0, 0, 4, 12, 16),
                part(MatrixKind.K, 0, 4, 8, 16, 20), part(MatrixKind.V, 0, 8, 12, 20, 24));
    }

    /** Phi3Attention cuts its output at heads * size and at (heads + key-value heads) * size. */
    @Test
    void splitsTheGroupsOfPhi3() {
        Optional<ModelConfig> config =
                config("phi3", "num_attention_heads", 4L, "num_key_value_heads", 2L, "hidden_size", 16L);
        assertThat(place("model.layers.0.self_attn.qkv_proj.weight", config, 32, 16).parts()).containsExactly(
                part(MatrixKind.Q, 0, 0, 16), part(MatrixKind.K, 0, 16, 24), part(MatrixKind.V, 0, 24, 32));
        assertThat(place("model.layers.0.mlp.gate_up_proj.weight", config, 20, 16).parts())
                .containsExactly(part(MatrixKind.GATE, 0, 0, 10), part(MatrixKind.UP, 0, 10, 20));
    }

    @Test
    void doesNotGuessWhereConfigurationAndShapeDoNotFit() {
        assertThat(place("gpt_neox.layers.0.attention.query_key_value.weight", Optional.empty(), 24, 8).parts())
                .containsExactly(Part.whole(MatrixKind.OTHER));
        for (Optional<ModelConfig> config : List.of(config("falcon", "num_attention_heads", 2L),
                config("gpt_neox", "num_attention_heads", 7L), config("gpt_neox", "num_attention_heads", 0L),
                config("gpt_neox", "num_attention_heads", Long.MAX_VALUE))) {
            assertThat(place("h.0.attention.query_key_value.weight", config, 24, 8).isFused()).isFalse();
        }
        for (long heads : new long[] {0, 3, 5, Long.MAX_VALUE / 2, 1L << 62}) {
            Optional<ModelConfig> config = config("phi3", "num_attention_heads", heads, "head_dim", 1L << 33);
            assertThat(place("model.layers.0.self_attn.qkv_proj.weight", config, 32, 16).isFused()).isFalse();
        }
        assertThat(place("h.0.attn.c_attn.weight", config("gpt_bigcode"), 24, 8).isFused()).isFalse();
        assertThat(place("h.0.attn.c_attn.weight", config("gpt2"), 8, 23).isFused()).isFalse();
        assertThat(place("h.0.attn.c_attn.weight", config("gpt2")).isFused()).isFalse();
        assertThat(place("model.layers.0.mlp.gate_up_proj.weight", config("phi3"), 7, 2).isFused()).isFalse();
    }

    @Test
    void partsOfAFusedTensorCoverItOnce() {
        TensorPlace place = place("h.0.attention.query_key_value.bias",
                config("bloom", "n_head", 16L), 3 * 16 * 5);
        boolean[] seen = new boolean[240];
        place.parts().stream().flatMap(part -> part.ranges().stream())
                .flatMapToLong(range -> LongStream.range(range.start(), range.end())).forEach(i -> {
                    assertThat(seen[(int) i]).isFalse();
                    seen[(int) i] = true;
                });
        assertThat(seen).doesNotContain(false);
    }

    private static TensorPlace place(String name, Optional<ModelConfig> config, long... shape) {
        List<Long> dimensions = LongStream.of(shape).boxed().toList();
        return TensorPlace.of(new TensorInfo(name, DType.BF16, dimensions, Path.of("f"), 0, 0), config);
    }

    private static Part part(MatrixKind kind, int dimension, long... bounds) {
        List<Range> ranges = LongStream.range(0, bounds.length / 2)
                .mapToObj(i -> new Range(bounds[(int) (2 * i)], bounds[(int) (2 * i + 1)])).toList();
        return new Part(kind, dimension, ranges);
    }

    private static Optional<ModelConfig> config(String type, Object... entries) {
        Map<String, Object> values = new HashMap<>(Map.of("model_type", type));
        for (int i = 0; i < entries.length; i += 2) {
            values.put((String) entries[i], entries[i + 1]);
        }
        return Optional.of(new ModelConfig(values));
    }
}
