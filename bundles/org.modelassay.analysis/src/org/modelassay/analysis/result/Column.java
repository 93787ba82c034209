/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.analysis.result;

/**
 * A column of a table.
 *
 * @param name  a stable key: the head of the column in the CSV file
 * @param label what a reader calls it
 * @param type  what its cells hold
 * @param unit  the unit of the numbers, or the empty string
 */
public record Column(String name, String label, Type type, String unit) {

    /** What the cells of a column hold. */
    public enum Type {
        /** Text: {@link String} cells. */
        TEXT,
        /** Whole numbers: {@link Long} or {@link Integer} cells. */
        INTEGER,
        /** Numbers: {@link Double} cells, written so that they read back equal. */
        NUMBER
    }

    /**
     * A column of text.
     *
     * @param name  the stable key
     * @param label the label
     * @return the column
     */
    public static Column text(String name, String label) {
        return new Column(name, label, Type.TEXT, "");
    }

    /**
     * A column of whole numbers.
     *
     * @param name  the stable key
     * @param label the label
     * @param unit  the unit
     * @return the column
     */
    public static Column integer(String name, String label, String unit) {
        return new Column(name, label, Type.INTEGER, unit);
    }

    /**
     * A column of numbers.
     *
     * @param name  the stable key
     * @param label the label
     * @param unit  the unit
     * @return the column
     */
    public static Column number(String name, String label, String unit) {
        return new Column(name, label, Type.NUMBER, unit);
    }
}
