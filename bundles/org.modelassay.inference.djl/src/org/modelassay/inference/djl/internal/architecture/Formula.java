/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.inference.djl.internal.architecture;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A value of an entry: alternatives separated by {@code or}, of which the first counts whose fields are all present. An
 * alternative is a word, a number, a field of {@code config.json} ({@code $hidden_size}, nested ones with dots), or
 * several of these with {@code *} and {@code /} between them, evaluated from the left. A field with a question mark
 * ({@code $cap?}) is the word {@code none} where the file says null; without one, null is absence.
 *
 * @param text the formula
 */
record Formula(String text) {

    private static final String NULL = "?";

    private static final Pattern OR = Pattern.compile("\\s+or\\s+");

    private static final Pattern OPERATOR = Pattern.compile("(?=[*/])|(?<=[*/])");

    /**
     * The value of the formula.
     *
     * @param config the fields of {@code config.json}; one that is null stands there with a question mark behind its name
     * @return the value: a text, number, truth value or list; nothing when no alternative applies
     */
    Optional<Object> value(Map<String, Object> config) {
        for (String alternative : OR.split(text)) {
            Optional<Object> value = evaluate(alternative.strip(), config);
            if (value.isPresent()) {
                return value;
            }
        }
        return Optional.empty();
    }

    /**
     * The fields that the formula may read, for messages.
     *
     * @return names of fields
     */
    List<String> fields() {
        return Arrays.stream(text.split("[\\s*/]+")).filter(word -> word.startsWith("$"))
                .map(word -> word.substring(1).replace(NULL, "")).toList();
    }

    private static Optional<Object> evaluate(String alternative, Map<String, Object> config) {
        String[] parts = OPERATOR.split(alternative);
        Optional<Object> first = term(parts[0].strip(), config);
        if (parts.length == 1 || first.isEmpty()) {
            return first;
        }
        if (!(first.get() instanceof Number start)) {
            return Optional.empty();
        }
        double result = start.doubleValue();
        for (int i = 1; i + 1 < parts.length; i += 2) {
            Optional<Object> operand = term(parts[i + 1].strip(), config);
            if (operand.isEmpty() || !(operand.get() instanceof Number number)) {
                return Optional.empty();
            }
            result = parts[i].equals("*") ? result * number.doubleValue() : result / number.doubleValue();
        }
        return Optional.of(result);
    }

    private static Optional<Object> term(String term, Map<String, Object> config) {
        if (term.startsWith("$")) {
            String field = term.substring(1);
            Object value = config.get(field.endsWith(NULL) ? field.substring(0, field.length() - 1) : field);
            return Optional.ofNullable(value == null ? config.get(field) : value);
        }
        if (term.equals("true") || term.equals("false")) {
            return Optional.of(Boolean.valueOf(term));
        }
        if (!term.isEmpty() && "+-.0123456789".indexOf(term.charAt(0)) >= 0) {
            return Optional.of(Double.valueOf(term));
        }
        return term.isEmpty() ? Optional.empty() : Optional.of(term);
    }
}
