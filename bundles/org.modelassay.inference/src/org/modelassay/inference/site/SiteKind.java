/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.inference.site;

import java.util.List;

/**
 * The normative table of sites: name, axes, and what exactly is seen.
 * <p>
 * The constants stand in the order of computation. Names are those of TransformerLens' hook points.
 */
public enum SiteKind {

    /** The token embedding, after the scaling that some architectures (Gemma) apply to it. */
    EMBEDDING("hook_embed", Scope.MODEL, List.of(SiteAxis.POSITION, SiteAxis.HIDDEN)),

    /** The learned position embedding (GPT-2); absent with rotary positions. */
    POSITION_EMBEDDING("hook_pos_embed", Scope.MODEL, List.of(SiteAxis.POSITION, SiteAxis.HIDDEN)),

    /** The residual stream before the block. */
    RESIDUAL_PRE("hook_resid_pre", Scope.BLOCK, List.of(SiteAxis.POSITION, SiteAxis.HIDDEN)),

    /**
     * What the first norm divides by: the root of variance (or mean square) plus epsilon. Absent without a norm before
     * attention (OLMo 2).
     */
    ATTENTION_NORM_SCALE("ln1.hook_scale", Scope.BLOCK, List.of(SiteAxis.POSITION, SiteAxis.ONE)),

    /**
     * The output of the first norm: of a LayerNorm after gain and bias, of an RMSNorm before its gain. Absent without
     * a norm before attention (OLMo 2).
     */
    ATTENTION_NORM("ln1.hook_normalized", Scope.BLOCK, List.of(SiteAxis.POSITION, SiteAxis.HIDDEN)),

    /** Queries after their bias, before norm on queries and before rotation. */
    QUERY("attn.hook_q", Scope.BLOCK, List.of(SiteAxis.POSITION, SiteAxis.HEAD, SiteAxis.HEAD_DIMENSION)),

    /** Keys after their bias, before norm on keys and before rotation. */
    KEY("attn.hook_k", Scope.BLOCK, List.of(SiteAxis.POSITION, SiteAxis.KEY_VALUE_HEAD, SiteAxis.HEAD_DIMENSION)),

    /** Values after their bias. */
    VALUE("attn.hook_v", Scope.BLOCK, List.of(SiteAxis.POSITION, SiteAxis.KEY_VALUE_HEAD, SiteAxis.HEAD_DIMENSION)),

    /** Queries after their norm and after rotation; absent with learned positions. */
    ROTATED_QUERY("attn.hook_rot_q", Scope.BLOCK, List.of(SiteAxis.POSITION, SiteAxis.HEAD, SiteAxis.HEAD_DIMENSION)),

    /** Keys after their norm and after rotation; absent with learned positions. */
    ROTATED_KEY("attn.hook_rot_k", Scope.BLOCK,
            List.of(SiteAxis.POSITION, SiteAxis.KEY_VALUE_HEAD, SiteAxis.HEAD_DIMENSION)),

    /** Attention scores after scale, soft cap and mask; masked ones are minus infinity. */
    SCORES("attn.hook_attn_scores", Scope.BLOCK, List.of(SiteAxis.HEAD, SiteAxis.POSITION, SiteAxis.KEY)),

    /** Attention weights: the softmax of the scores, computed in float32. */
    PATTERN("attn.hook_pattern", Scope.BLOCK, List.of(SiteAxis.HEAD, SiteAxis.POSITION, SiteAxis.KEY)),

    /** Values averaged by attention, before the output projection. */
    HEAD_OUTPUT("attn.hook_z", Scope.BLOCK, List.of(SiteAxis.POSITION, SiteAxis.HEAD, SiteAxis.HEAD_DIMENSION)),

    /**
     * Each head's contribution to the residual stream, without the projection's bias; before the norm that some
     * architectures apply to their sum.
     */
    HEAD_RESULT("attn.hook_result", Scope.BLOCK, List.of(SiteAxis.POSITION, SiteAxis.HEAD, SiteAxis.HIDDEN)),

    /**
     * What attention adds to the residual stream: after the bias and, where there is one, after the norm on the output
     * (Gemma 2, OLMo 2).
     */
    ATTENTION_OUT("hook_attn_out", Scope.BLOCK, List.of(SiteAxis.POSITION, SiteAxis.HIDDEN)),

    /** The residual stream between attention and MLP; absent where both read the same input (parallel residual). */
    RESIDUAL_MID("hook_resid_mid", Scope.BLOCK, List.of(SiteAxis.POSITION, SiteAxis.HIDDEN)),

    /** What the second norm divides by. Absent without a norm before the MLP (OLMo 2). */
    MLP_NORM_SCALE("ln2.hook_scale", Scope.BLOCK, List.of(SiteAxis.POSITION, SiteAxis.ONE)),

    /**
     * The output of the second norm: of a LayerNorm after gain and bias, of an RMSNorm before its gain. Absent without
     * a norm before the MLP (OLMo 2).
     */
    MLP_NORM("ln2.hook_normalized", Scope.BLOCK, List.of(SiteAxis.POSITION, SiteAxis.HIDDEN)),

    /** The input of the activation function; of a gated MLP, the gate's. */
    MLP_PRE("mlp.hook_pre", Scope.BLOCK, List.of(SiteAxis.POSITION, SiteAxis.NEURON)),

    /** The branch of a gated MLP that passes no activation function; absent from others. */
    MLP_PRE_LINEAR("mlp.hook_pre_linear", Scope.BLOCK, List.of(SiteAxis.POSITION, SiteAxis.NEURON)),

    /** The neurons: after activation and, of a gated MLP, after the product with the linear branch. */
    MLP_POST("mlp.hook_post", Scope.BLOCK, List.of(SiteAxis.POSITION, SiteAxis.NEURON)),

    /**
     * What the MLP adds to the residual stream: after the bias and, where there is one, after the norm on the output
     * (Gemma 2, OLMo 2).
     */
    MLP_OUT("hook_mlp_out", Scope.BLOCK, List.of(SiteAxis.POSITION, SiteAxis.HIDDEN)),

    /** The residual stream after the block. */
    RESIDUAL_POST("hook_resid_post", Scope.BLOCK, List.of(SiteAxis.POSITION, SiteAxis.HIDDEN)),

    /** What the last norm divides by. */
    FINAL_NORM_SCALE("ln_final.hook_scale", Scope.MODEL, List.of(SiteAxis.POSITION, SiteAxis.ONE)),

    /** The output of the last norm: of a LayerNorm after gain and bias, of an RMSNorm before its gain. */
    FINAL_NORM("ln_final.hook_normalized", Scope.MODEL, List.of(SiteAxis.POSITION, SiteAxis.HIDDEN));

    /** Where a kind of site occurs. */
    public enum Scope {

        /** Once in a pass. */
        MODEL,

        /** Once in every block. */
        BLOCK
    }

    private final String hook;

    private final Scope scope;

    private final List<SiteAxis> axes;

    SiteKind(String hook, Scope scope, List<SiteAxis> axes) {
        this.hook = hook;
        this.scope = scope;
        this.axes = axes;
    }

    /**
     * The name without the block, such as {@code attn.hook_z}.
     *
     * @return the name of the hook point
     */
    public String hook() {
        return hook;
    }

    /**
     * Whether it occurs once in a pass or once in every block.
     *
     * @return the scope
     */
    public Scope scope() {
        return scope;
    }

    /**
     * What the axes of the captured values are.
     *
     * @return the axes, outermost first
     */
    public List<SiteAxis> axes() {
        return axes;
    }

    /**
     * Whether the values have an axis of heads that can be selected.
     *
     * @return true when heads can be selected
     */
    public boolean hasHeads() {
        return axes.contains(SiteAxis.HEAD) || axes.contains(SiteAxis.KEY_VALUE_HEAD);
    }

    /**
     * Whether the values have an axis of key positions.
     *
     * @return true for scores and pattern
     */
    public boolean hasKeys() {
        return axes.contains(SiteAxis.KEY);
    }
}
