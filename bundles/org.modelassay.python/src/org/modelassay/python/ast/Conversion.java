/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.python.ast;

/** How the value of a replacement field is made text before it is formatted. */
public enum Conversion {
    /** Not at all. */
    NONE(""),
    /** By {@code str}. */
    STR("!s"),
    /** By {@code repr}. */
    REPR("!r"),
    /** By {@code ascii}. */
    ASCII("!a");

    private final String symbol;

    Conversion(String symbol) {
        this.symbol = symbol;
    }

    /**
     * How the conversion is written.
     *
     * @return the exclamation mark and its letter, or the empty string
     */
    public String symbol() {
        return symbol;
    }
}
