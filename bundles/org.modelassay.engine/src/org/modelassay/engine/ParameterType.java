/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.engine;

/** What the value of a parameter is; values are written as text in studies and on the command line. */
public enum ParameterType {
    /** A whole number of 32 bits. */
    INTEGER("whole number"),
    /** A whole number of 64 bits. */
    LONG("whole number"),
    /** A number. */
    NUMBER("number"),
    /** {@code true} or {@code false}. */
    BOOLEAN("true or false"),
    /** Any text. */
    TEXT("text"),
    /** One of a few names, in lower case with hyphens. */
    CHOICE("choice"),
    /** Whole numbers of 32 bits, separated by commas. */
    INTEGERS("whole numbers, separated by commas"),
    /** Whole numbers of 64 bits, separated by commas. */
    LONGS("whole numbers, separated by commas"),
    /** Numbers, separated by commas. */
    NUMBERS("numbers, separated by commas"),
    /** Texts, separated by commas; a comma or backslash within a text is preceded by a backslash. */
    TEXTS("texts, separated by commas");

    private final String description;

    ParameterType(String description) {
        this.description = description;
    }

    /**
     * The type in words.
     *
     * @return such as {@code whole number}
     */
    public String description() {
        return description;
    }
}
