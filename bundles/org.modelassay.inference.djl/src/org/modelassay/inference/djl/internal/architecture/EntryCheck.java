/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.inference.djl.internal.architecture;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds what is wrong with an entry before a model needs it. */
final class EntryCheck {

    private static final Set<String> KEYS = Set.of("activation", "attention.cap", "attention.scale_base", "context",
            "embedding.scale", "extends", "head_dimension", "heads", "hidden", "ignore", "key_value_heads", "layers",
            "logits.cap", "mlp", "model_type", "norm", "norm.epsilon", "norm.gain_offset", "parallel", "positions",
            "prefixes", "rotary.share", "rotary.theta", "tied", "verified.against", "verified.deviation", "vocabulary",
            "window", "window.every", "window.first_layer", "window.used");

    private static final Set<String> NEEDED = Set.of("context", "head_dimension", "heads", "hidden", "key_value_heads",
            "layers", "mlp", "norm", "norm.epsilon", "positions", "vocabulary", "tensor.embed.weight",
            "tensor.ln_final.weight");

    private EntryCheck() {
    }

    /** What is wrong, if anything is. */
    static Optional<String> problem(Map<String, String> lines) {
        Optional<String> unknown = lines.keySet().stream().filter(key -> !isKnown(key)).sorted().findFirst();
        if (unknown.isPresent()) {
            return Optional.of("the key '" + unknown.get() + "' means nothing");
        }
        Optional<String> missing = NEEDED.stream().filter(key -> !lines.containsKey(key)).sorted().findFirst();
        if (missing.isPresent()) {
            return Optional.of("the key '" + missing.get() + "' is missing");
        }
        if (lines.containsKey("verified.against") != lines.containsKey("verified.deviation")) {
            return Optional.of("verified.against and verified.deviation belong together");
        }
        return Optional.empty();
    }

    private static boolean isKnown(String key) {
        return KEYS.contains(key) || key.startsWith("tensor.") || key.startsWith("require.");
    }
}
