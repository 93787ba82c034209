/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.inference.djl.internal.text;

/** Translates indices of code points, which the tokenizer counts, into indices of UTF-16 code units. */
final class CodePoints {

    private final int[] units;

    CodePoints(String text) {
        units = new int[text.codePointCount(0, text.length()) + 1];
        int unit = 0;
        for (int i = 0; i + 1 < units.length; i++) {
            units[i] = unit;
            unit += Character.charCount(text.codePointAt(unit));
        }
        units[units.length - 1] = text.length();
    }

    /**
     * The index of a code point's first unit.
     *
     * @param point the index of the code point; beyond the end counts as the end
     * @return the index of the code unit
     */
    int unit(int point) {
        return units[Math.min(point, units.length - 1)];
    }
}
