/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.ui.results.presenter;

/**
 * A metric.
 *
 * @param name     its stable key
 * @param title    what it measures
 * @param value    four significant digits with the unit
 * @param exact    every digit, in the unit of the file
 * @param unit     that unit, may be empty
 * @param interval the interval with its coverage, or empty
 * @param detail   the interval with every digit, and its method, or empty
 * @param published the published value with its source, or empty
 * @param reading  how to read it, may be empty
 */
public record Tile(String name, String title, String value, String exact, String unit, String interval, String detail,
        String published, String reading) {

    /**
     * What is copied: the key, every digit and the unit.
     *
     * @return cells separated by tabs
     */
    public String copied() {
        return unit.isEmpty() ? name + '\t' + exact : name + '\t' + exact + '\t' + unit;
    }
}
