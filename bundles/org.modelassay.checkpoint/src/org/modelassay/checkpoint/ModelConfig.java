/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.checkpoint;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.SequencedMap;
import java.util.Set;

/**
 * What a {@code config.json} says, read-only and without the entries that name code.
 * <p>
 * Nested objects are flattened: {@code rope_scaling.factor}. A value is a text, a whole number (Long), a number
 * (Double), a truth value or a list of these; entries that are null are absent.
 */
public final class ModelConfig {

    private final SequencedMap<String, Object> values;

    private final Set<String> nulls;

    /**
     * A configuration.
     *
     * @param values keys and values of the types named above, in order
     */
    public ModelConfig(Map<String, Object> values) {
        this(values, Set.of());
    }

    /**
     * A configuration with entries that are null.
     *
     * @param values keys and values of the types named above, in order
     * @param nulls  keys whose value is null, which often means something else than their absence
     */
    public ModelConfig(Map<String, Object> values, Set<String> nulls) {
        this.nulls = Set.copyOf(nulls);
        this.values = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(values));
    }

    /**
     * Every entry.
     *
     * @return keys and values in the order of the file
     */
    public SequencedMap<String, Object> values() {
        return values;
    }

    /**
     * Keys that are there without a value.
     *
     * @return keys whose value is null
     */
    public Set<String> nulls() {
        return nulls;
    }

    /**
     * A text.
     *
     * @param key the key
     * @return the text, or empty when there is none
     */
    public Optional<String> text(String key) {
        return values.get(key) instanceof String text ? Optional.of(text) : Optional.empty();
    }

    /**
     * A whole number.
     *
     * @param key the key
     * @return the number, or empty when there is none
     */
    public OptionalLong integer(String key) {
        return values.get(key) instanceof Long number ? OptionalLong.of(number) : OptionalLong.empty();
    }

    /**
     * A number, whole or not.
     *
     * @param key the key
     * @return the number, possibly not finite, or empty when there is none
     */
    public OptionalDouble number(String key) {
        return values.get(key) instanceof Number number ? OptionalDouble.of(number.doubleValue())
                : OptionalDouble.empty();
    }

    /**
     * A truth value.
     *
     * @param key the key
     * @return the value, or empty when there is none
     */
    public Optional<Boolean> flag(String key) {
        return values.get(key) instanceof Boolean flag ? Optional.of(flag) : Optional.empty();
    }

    /**
     * The texts of a list, or a single text as a list of one.
     *
     * @param key the key
     * @return the texts, empty when there are none
     */
    public List<String> texts(String key) {
        List<String> texts = new ArrayList<>();
        switch (values.get(key)) {
        case String text -> texts.add(text);
        case List<?> items -> items.forEach(item -> {
            if (item instanceof String text) {
                texts.add(text);
            }
        });
        case null, default -> {
            // no texts
        }
        }
        return List.copyOf(texts);
    }

    /**
     * The family of the architecture, such as {@code llama} or {@code gpt_neox}.
     *
     * @return {@code model_type}, or empty
     */
    public Optional<String> modelType() {
        return text("model_type");
    }

    /**
     * The width of the residual stream, under any of its usual names.
     *
     * @return the width, or empty
     */
    public OptionalLong hiddenSize() {
        return firstPositive("hidden_size", "n_embd", "d_model");
    }

    /**
     * The number of layers, under any of its usual names.
     *
     * @return the number, or empty
     */
    public OptionalLong layers() {
        return firstPositive("num_hidden_layers", "n_layer", "num_layers");
    }

    /**
     * The number of query heads, under any of its usual names.
     *
     * @return the number, or empty
     */
    public OptionalLong heads() {
        return firstPositive("num_attention_heads", "n_head", "num_heads");
    }

    /**
     * The number of key and value heads; that of query heads where the file does not say.
     *
     * @return the number, or empty
     */
    public OptionalLong keyValueHeads() {
        OptionalLong own = firstPositive("num_key_value_heads");
        return own.isPresent() ? own : heads();
    }

    /**
     * The width of one head; that of the stream divided by the number of query heads where the file does not say.
     *
     * @return the width, or empty
     */
    public OptionalLong headSize() {
        OptionalLong own = firstPositive("head_dim");
        if (own.isPresent()) {
            return own;
        }
        OptionalLong hidden = hiddenSize();
        OptionalLong heads = heads();
        boolean divides = hidden.isPresent() && heads.isPresent() && hidden.getAsLong() % heads.getAsLong() == 0;
        return divides ? OptionalLong.of(hidden.getAsLong() / heads.getAsLong()) : OptionalLong.empty();
    }

    @Override
    public String toString() {
        return values.toString();
    }

    private OptionalLong firstPositive(String... keys) {
        for (String key : keys) {
            if (values.get(key) instanceof Long number && number > 0) {
                return OptionalLong.of(number);
            }
        }
        return OptionalLong.empty();
    }
}
