/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.inference.djl.internal.architecture;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

import org.modelassay.common.Diagnostic;
import org.modelassay.common.InvalidInputException;

/**
 * The fields of a {@code config.json}, read through the formulas of an entry; what is missing or out of range is
 * refused by name.
 *
 * @param file   the file, for messages
 * @param config its fields
 * @param entry  the entry that reads them
 */
record Fields(Path file, Map<String, Object> config, ArchitectureEntry entry) {

    /** What a formula gives for a field that is null and may be. */
    static final String NONE = "none";

    private static final int LARGEST = 100_000_000;

    Optional<Object> value(String key) {
        return entry.formula(key).flatMap(formula -> formula.value(config));
    }

    int whole(String key, int smallest) throws InvalidInputException {
        Object value = value(key).orElse("nothing");
        if (value instanceof Number number && number.doubleValue() == Math.rint(number.doubleValue())
                && number.doubleValue() >= smallest && number.doubleValue() <= LARGEST) {
            return number.intValue();
        }
        throw refuse(fieldsOf(key), "a whole number from " + smallest + " to " + LARGEST, "It is " + value + ".");
    }

    int whole(String key, int smallest, int otherwise) throws InvalidInputException {
        return value(key).isEmpty() ? otherwise : whole(key, smallest);
    }

    double positive(String key) throws InvalidInputException {
        Object value = value(key).orElse("nothing");
        if (value instanceof Number number && number.doubleValue() > 0 && Double.isFinite(number.doubleValue())) {
            return number.doubleValue();
        }
        throw refuse(fieldsOf(key), "a finite number greater than 0", "It is " + value + ".");
    }

    double positive(String key, double otherwise) throws InvalidInputException {
        return value(key).isEmpty() || value(key).equals(Optional.of(NONE)) ? otherwise : positive(key);
    }

    boolean flag(String key, boolean otherwise) throws InvalidInputException {
        Object value = value(key).orElse(otherwise);
        if (value instanceof Boolean flag) {
            return flag;
        }
        throw refuse(fieldsOf(key), "true or false", "It is " + value + ".");
    }

    String text(String key) throws InvalidInputException {
        if (value(key).orElse(Boolean.FALSE) instanceof String text) {
            return text;
        }
        throw refuse(fieldsOf(key), "a text", "It is missing or not one.");
    }

    String fieldsOf(String key) {
        return entry.formula(key).map(formula -> String.join(" or ", formula.fields())).filter(text -> !text.isEmpty())
                .orElse(key);
    }

    InvalidInputException refuse(String field, String expected, String found) {
        return new InvalidInputException(Diagnostic.error(file + ": " + field, found + " Expected: " + expected + ".",
                "Check that the file belongs to this model; the architecture was read as \"" + entry.name() + "\"."));
    }
}
