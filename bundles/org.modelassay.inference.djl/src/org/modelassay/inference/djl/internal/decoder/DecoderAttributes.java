/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.inference.djl.internal.decoder;

import java.util.LinkedHashMap;
import java.util.SequencedMap;

import org.modelassay.inference.djl.internal.architecture.DecoderSpec;
import org.modelassay.inference.djl.internal.architecture.Rotary;
import org.modelassay.inference.djl.internal.torch.TorchAttribute;

/** The attributes of the decoder's module: what the architecture is, and places for weights and hooks. */
final class DecoderAttributes {

    private static final String PACKS = "List[Dict[str, __torch__.torch.classes.xnnpack.LinearOpContext]]";

    private DecoderAttributes() {
    }

    /** With room for packed matrices, which not every build of the engine knows. */
    static SequencedMap<String, TorchAttribute> packed(DecoderSpec spec) {
        SequencedMap<String, TorchAttribute> attributes = of(spec);
        attributes.put("packs", TorchAttribute.later(PACKS));
        return attributes;
    }

    static SequencedMap<String, TorchAttribute> of(DecoderSpec spec) {
        SequencedMap<String, TorchAttribute> attributes = new LinkedHashMap<>();
        attributes.put("layer_count", TorchAttribute.of(spec.size().layers()));
        attributes.put("heads", TorchAttribute.of(spec.size().heads()));
        attributes.put("key_value_heads", TorchAttribute.of(spec.size().keyValueHeads()));
        attributes.put("head_dimension", TorchAttribute.of(spec.size().headDimension()));
        attributes.put("rotary_dimensions", TorchAttribute.of(spec.rotary().map(Rotary::dimensions).orElse(0)));
        attributes.put("activation", TorchAttribute.of(spec.activation().ordinal()));
        attributes.put("rms", TorchAttribute.of(spec.rms()));
        attributes.put("parallel", TorchAttribute.of(spec.parallel()));
        attributes.put("epsilon", TorchAttribute.of(spec.epsilon()));
        attributes.put("gain_offset", TorchAttribute.of(spec.gainOffset()));
        attributes.put("attention_scale", TorchAttribute.of(spec.attentionScale()));
        attributes.put("score_cap", TorchAttribute.of(spec.scoreCap()));
        attributes.put("logit_cap", TorchAttribute.of(spec.logitCap()));
        attributes.put("embedding_scale", TorchAttribute.of(spec.embeddingScale()));
        attributes.put("model", TorchAttribute.later("Dict[str, Tensor]"));
        attributes.put("layers", TorchAttribute.later("List[Dict[str, Tensor]]"));
        attributes.put("windows", TorchAttribute.later("List[int]"));
        attributes.put("cos", TorchAttribute.later("Tensor"));
        attributes.put("sin", TorchAttribute.later("Tensor"));
        attributes.put("turn_cos", TorchAttribute.later("Tensor"));
        attributes.put("turn_sin", TorchAttribute.later("Tensor"));
        attributes.put("masks", TorchAttribute.later("Dict[int, Tensor]"));
        attributes.put("ragged", TorchAttribute.of(false));
        attributes.put("pads", TorchAttribute.later("Tensor"));
        attributes.put("hooked", TorchAttribute.of(false));
        attributes.put("captures", TorchAttribute.later("List[int]"));
        attributes.put("capture_positions", TorchAttribute.later("List[Tensor]"));
        attributes.put("capture_heads", TorchAttribute.later("List[Tensor]"));
        attributes.put("edited", TorchAttribute.later("List[int]"));
        attributes.put("captured", TorchAttribute.later("List[Tensor]"));
        attributes.put("edit_sites", TorchAttribute.later("List[int]"));
        attributes.put("edit_operations", TorchAttribute.later("List[int]"));
        attributes.put("edit_factors", TorchAttribute.later("List[float]"));
        attributes.put("edit_tensors", TorchAttribute.later("List[List[Tensor]]"));
        attributes.put("follows", TorchAttribute.of(false));
        attributes.put("followed", TorchAttribute.later("List[int]"));
        attributes.put("factors", TorchAttribute.later("List[float]"));
        attributes.put("followed_values", TorchAttribute.later("List[Tensor]"));
        return attributes;
    }
}
