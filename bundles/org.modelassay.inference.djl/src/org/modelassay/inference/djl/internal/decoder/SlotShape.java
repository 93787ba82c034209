/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.inference.djl.internal.decoder;

import java.util.Arrays;
import java.util.List;

import org.modelassay.inference.djl.internal.architecture.DecoderSpec;
import org.modelassay.inference.djl.internal.architecture.DecoderSpec.Dimensions;

/** The shape that each slot of the canonical decoder must have. */
final class SlotShape {

    private final Dimensions size;

    private final boolean learnedPositions;

    SlotShape(DecoderSpec spec) {
        this.size = spec.size();
        this.learnedPositions = spec.rotary().isEmpty();
    }

    /**
     * Whether a shape fits a slot.
     *
     * @param slot  the slot
     * @param shape the shape after transposing and taking the part
     * @return true when it fits
     */
    boolean fits(String slot, List<Long> shape) {
        if (slot.equals("attn.q_norm.weight")) {
            return shape.equals(of(size.headDimension())) || shape.equals(of(size.queryWidth()));
        }
        if (slot.equals("attn.k_norm.weight")) {
            return shape.equals(of(size.headDimension())) || shape.equals(of(size.keyWidth()));
        }
        return shape.equals(of(slot));
    }

    /**
     * The shape of a slot.
     *
     * @param slot the slot
     * @return the shape
     */
    List<Long> of(String slot) {
        return switch (slot) {
        case "embed.weight", "head.weight" -> of(size.vocabulary(), size.hidden());
        case "head.bias" -> of(size.vocabulary());
        case "positions.weight" -> of(learnedPositions ? size.context() : 0, size.hidden());
        case "attn.q.weight" -> of(size.queryWidth(), size.hidden());
        case "attn.q.bias" -> of(size.queryWidth());
        case "attn.k.weight", "attn.v.weight" -> of(size.keyWidth(), size.hidden());
        case "attn.k.bias", "attn.v.bias" -> of(size.keyWidth());
        case "attn.qkv.weight" -> of(3 * size.queryWidth(), size.hidden());
        case "attn.qkv.bias" -> of(3 * size.queryWidth());
        case "attn.o.weight" -> of(size.hidden(), size.queryWidth());
        case "mlp.gate.weight", "mlp.up.weight" -> of(size.mlp(), size.hidden());
        case "mlp.gate.bias", "mlp.up.bias" -> of(size.mlp());
        case "mlp.down.weight" -> of(size.hidden(), size.mlp());
        case "attn.q_norm.weight", "attn.k_norm.weight" -> of(size.headDimension());
        default -> of(size.hidden());
        };
    }

    private static List<Long> of(long... lengths) {
        return Arrays.stream(lengths).boxed().toList();
    }
}
