/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.checkpoint.layout;

import static java.util.Map.entry;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

import org.modelassay.checkpoint.ModelConfig;

/** What modules are called in the checkpoints of the decoder families. */
final class NameTable {

    /** Within a layer; by the module's full name there. */
    private static final Map<String, MatrixKind> IN_LAYER = Map.ofEntries(
            // Llama, Mistral, Qwen2, Qwen3, Gemma2, OLMo2, Phi-3 and relatives
            entry("self_attn.q_proj", MatrixKind.Q), entry("self_attn.k_proj", MatrixKind.K),
            entry("self_attn.v_proj", MatrixKind.V), entry("self_attn.o_proj", MatrixKind.O),
            entry("mlp.gate_proj", MatrixKind.GATE), entry("mlp.up_proj", MatrixKind.UP),
            entry("mlp.down_proj", MatrixKind.DOWN),
            // Phi-1 and Phi-2, OPT
            entry("self_attn.dense", MatrixKind.O), entry("self_attn.out_proj", MatrixKind.O),
            entry("mlp.fc1", MatrixKind.UP), entry("mlp.fc2", MatrixKind.DOWN), entry("fc1", MatrixKind.UP),
            entry("fc2", MatrixKind.DOWN),
            // Mixtral, and the shared experts of Qwen and DeepSeek
            entry("block_sparse_moe.w1", MatrixKind.GATE), entry("block_sparse_moe.w2", MatrixKind.DOWN),
            entry("block_sparse_moe.w3", MatrixKind.UP), entry("mlp.shared_expert.gate_proj", MatrixKind.GATE),
            entry("mlp.shared_expert.up_proj", MatrixKind.UP), entry("mlp.shared_expert.down_proj", MatrixKind.DOWN),
            entry("mlp.shared_experts.gate_proj", MatrixKind.GATE),
            entry("mlp.shared_experts.up_proj", MatrixKind.UP),
            entry("mlp.shared_experts.down_proj", MatrixKind.DOWN),
            // GPT-2
            entry("attn.c_proj", MatrixKind.O), entry("mlp.c_fc", MatrixKind.UP),
            entry("mlp.c_proj", MatrixKind.DOWN),
            // GPT-NeoX and BLOOM
            entry("attention.dense", MatrixKind.O), entry("self_attention.dense", MatrixKind.O),
            entry("mlp.dense_h_to_4h", MatrixKind.UP), entry("mlp.dense_4h_to_h", MatrixKind.DOWN));

    /** Within a layer, for tensors that hold several matrices. */
    private static final Map<String, FusedRule> FUSED = Map.ofEntries(
            entry("attn.c_attn", FusedRule.EQUAL_THIRDS), entry("attention.query_key_value", FusedRule.PER_HEAD),
            entry("self_attention.query_key_value", FusedRule.PER_HEAD),
            entry("self_attn.qkv_proj", FusedRule.GROUPED_ROWS), entry("mlp.gate_up_proj", FusedRule.GATE_THEN_UP));

    /** Outside the layers; by the last word of the module. */
    private static final Map<String, MatrixKind> OUTSIDE = Map.ofEntries(entry("embed_tokens", MatrixKind.EMBEDDING),
            entry("embed_positions", MatrixKind.EMBEDDING), entry("wte", MatrixKind.EMBEDDING),
            entry("wpe", MatrixKind.EMBEDDING), entry("embed_in", MatrixKind.EMBEDDING),
            entry("word_embeddings", MatrixKind.EMBEDDING), entry("lm_head", MatrixKind.HEAD),
            entry("embed_out", MatrixKind.HEAD));

    private static final Pattern NORM = Pattern.compile("(.*_)?(layer)?norm|.*_layernorm|ln_\\w+|final_layer_norm");

    private NameTable() {
    }

    static List<Part> parts(TensorName name, List<Long> shape, Optional<ModelConfig> config) {
        if (!name.isParameter()) {
            return List.of(Part.whole(MatrixKind.OTHER));
        }
        FusedRule rule = name.layer() < 0 ? null : FUSED.get(name.module());
        if (rule != null) {
            return rule.split(shape, config).orElseGet(() -> List.of(Part.whole(MatrixKind.OTHER)));
        }
        return List.of(Part.whole(kind(name)));
    }

    private static MatrixKind kind(TensorName name) {
        String last = name.module().substring(name.module().lastIndexOf('.') + 1);
        if (NORM.matcher(last).matches()) {
            return MatrixKind.NORM;
        }
        return name.layer() < 0 ? OUTSIDE.getOrDefault(last, MatrixKind.OTHER)
                : IN_LAYER.getOrDefault(name.module(), MatrixKind.OTHER);
    }
}
