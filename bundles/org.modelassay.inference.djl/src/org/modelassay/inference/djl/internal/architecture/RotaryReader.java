/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.inference.djl.internal.architecture;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.modelassay.common.InvalidInputException;

/**
 * Reads rotary positions and their scaling for long contexts: none, {@code linear}, {@code llama3} (Llama 3.1) and
 * {@code longrope} (Phi-3). Others are refused.
 */
final class RotaryReader {

    private static final List<String> PLACES = List.of("rope_scaling.", "rope_parameters.");

    private final Fields fields;

    private final Map<String, Object> config;

    RotaryReader(Fields fields) {
        this.fields = fields;
        this.config = fields.config();
    }

    /**
     * The rotation.
     *
     * @param dimensions rotated coordinates per head
     * @param theta      the base
     * @param context    the greatest number of positions
     * @return frequencies and magnitude
     * @throws InvalidInputException when the scaling is unknown or incomplete
     */
    Rotary read(int dimensions, double theta, int context) throws InvalidInputException {
        List<Double> plain = new ArrayList<>();
        for (int i = 0; i < dimensions / 2; i++) {
            plain.add(Math.pow(theta, -2.0 * i / dimensions));
        }
        String type = text("rope_type").or(() -> text("type")).orElse("default");
        return switch (type) {
        case "default" -> new Rotary(plain, 1);
        case "linear" -> linear(plain);
        case "llama3" -> llama3(plain);
        case "longrope", "su" -> longrope(plain, context);
        default -> throw fields.refuse("rope_scaling.rope_type", "\"default\", \"linear\", \"llama3\" or "
                + "\"longrope\"", "The scaling of rotary positions \"" + type + "\" is not implemented.");
        };
    }

    private Rotary linear(List<Double> plain) throws InvalidInputException {
        double factor = number("factor");
        return new Rotary(plain.stream().map(frequency -> frequency / factor).toList(), 1);
    }

    /** Slow frequencies are divided by the factor, fast ones kept, those between interpolated (Llama 3.1). */
    private Rotary llama3(List<Double> plain) throws InvalidInputException {
        double factor = number("factor");
        double low = number("low_freq_factor");
        double high = number("high_freq_factor");
        double original = number("original_max_position_embeddings");
        List<Double> scaled = new ArrayList<>();
        for (double frequency : plain) {
            double turns = original * frequency / (2 * Math.PI);
            double kept = Math.clamp((turns - low) / (high - low), 0.0, 1.0);
            scaled.add(frequency * (kept + (1 - kept) / factor));
        }
        return new Rotary(scaled, 1);
    }

    /** Each frequency has a divisor of its own (LongRoPE), here those for contexts up to the original length. */
    private Rotary longrope(List<Double> plain, int context) throws InvalidInputException {
        double original = optionalNumber("original_max_position_embeddings")
                .orElse(field("original_max_position_embeddings", context));
        double factor = optionalNumber("factor").orElse(field("max_position_embeddings", context) / original);
        List<Double> divisors = numbers("short_factor");
        if (divisors.size() != plain.size()) {
            throw fields.refuse("rope_scaling.short_factor", plain.size() + " numbers", "It has "
                    + divisors.size() + ".");
        }
        List<Double> scaled = new ArrayList<>();
        for (int i = 0; i < plain.size(); i++) {
            scaled.add(plain.get(i) / divisors.get(i));
        }
        double magnitude = factor <= 1 ? 1 : Math.sqrt(1 + Math.log(factor) / Math.log(original));
        return new Rotary(scaled, optionalNumber("attention_factor").orElse(magnitude));
    }

    private double field(String key, double otherwise) {
        return config.get(key) instanceof Number number ? number.doubleValue() : otherwise;
    }

    private Optional<String> text(String key) {
        return find(key).filter(String.class::isInstance).map(String.class::cast);
    }

    private Optional<Object> find(String key) {
        for (String place : PLACES) {
            Object value = config.get(place + key);
            if (value != null) {
                return Optional.of(value);
            }
        }
        return Optional.empty();
    }

    private Optional<Double> optionalNumber(String key) {
        return find(key).filter(Number.class::isInstance).map(value -> ((Number) value).doubleValue());
    }

    private double number(String key) throws InvalidInputException {
        Optional<Double> value = optionalNumber(key);
        if (value.isEmpty() || !(value.get() > 0)) {
            throw fields.refuse("rope_scaling." + key, "a number greater than 0", "It is missing or not one.");
        }
        return value.get();
    }

    private List<Double> numbers(String key) throws InvalidInputException {
        List<Double> numbers = new ArrayList<>();
        if (find(key).orElse("") instanceof List<?> items) {
            for (Object item : items) {
                if (item instanceof Number number) {
                    numbers.add(number.doubleValue());
                }
            }
        }
        if (numbers.isEmpty()) {
            throw fields.refuse("rope_scaling." + key, "a list of numbers", "It is missing or not one.");
        }
        return numbers;
    }
}
