/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.inference.djl.internal.architecture;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

import org.modelassay.inference.Verification;

/** A declarative entry: how the files of one architecture fill in the canonical decoder. */
public final class ArchitectureEntry {

    private static final String TENSOR = "tensor.";

    private static final String LAYER = "layer.";

    private final String name;

    private final SortedMap<String, String> lines;

    private final List<TensorRule> rules = new ArrayList<>();

    /**
     * An entry.
     *
     * @param name  its name
     * @param lines its keys and values; an empty value means nothing
     */
    ArchitectureEntry(String name, Map<String, String> lines) {
        this.name = name;
        this.lines = new TreeMap<>(lines);
        this.lines.values().removeIf(String::isBlank);
        this.lines.forEach((key, text) -> {
            if (key.startsWith(TENSOR)) {
                String slot = key.substring(TENSOR.length());
                boolean perLayer = slot.startsWith(LAYER);
                rules.add(TensorRule.parse(perLayer ? slot.substring(LAYER.length()) : slot, perLayer, text));
            }
        });
    }

    /**
     * Its name, such as {@code llama}.
     *
     * @return the name
     */
    public String name() {
        return name;
    }

    /**
     * Reads what is otherwise read when it is needed.
     *
     * @throws IllegalArgumentException when a number or pattern is none
     */
    void check() {
        verification();
        ignores("");
    }

    /**
     * Whether it is for this {@code model_type}.
     *
     * @param modelType the value of the field
     * @return true when it is
     */
    boolean isFor(String modelType) {
        return List.of(lines.getOrDefault("model_type", name).split("\\s+")).contains(modelType);
    }

    Optional<Formula> formula(String key) {
        return Optional.ofNullable(lines.get(key)).map(Formula::new);
    }

    /**
     * Settings that must have one value: field to value.
     *
     * @return the settings, those absent from the configuration count as met
     */
    SortedMap<String, String> requirements() {
        SortedMap<String, String> wanted = new TreeMap<>();
        lines.tailMap("require.").forEach((key, value) -> {
            if (key.startsWith("require.")) {
                wanted.put(key.substring("require.".length()), value);
            }
        });
        return wanted;
    }

    /**
     * How the architecture was checked.
     *
     * @return the check, which the tests repeat, or nothing
     */
    public Optional<Verification> verification() {
        return Optional.ofNullable(lines.get("verified.against")).map(against -> new Verification(against,
                Double.parseDouble(lines.getOrDefault("verified.deviation", "NaN"))));
    }

    /**
     * Where each slot finds its weights.
     *
     * @return the rules, those of a block once
     */
    public List<TensorRule> rules() {
        return List.copyOf(rules);
    }

    /**
     * What may stand for <code>{p}</code> in names.
     *
     * @return the prefixes, to be tried in this order
     */
    public List<String> prefixes() {
        List<String> prefixes = new ArrayList<>();
        for (String word : lines.getOrDefault("prefixes", "none").split("\\s+")) {
            prefixes.add(word.equals("none") ? "" : word);
        }
        return prefixes;
    }

    /**
     * Whether a tensor is known to carry nothing: a mask or table that some writers store.
     *
     * @param tensor its name
     * @return true when it can be passed over
     */
    public boolean ignores(String tensor) {
        return Optional.ofNullable(lines.get("ignore")).map(Pattern::compile)
                .filter(pattern -> pattern.matcher(tensor).matches()).isPresent();
    }
}
