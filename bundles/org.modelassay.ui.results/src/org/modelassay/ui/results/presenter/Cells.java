/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.ui.results.presenter;

import org.modelassay.report.text.NumberText;

/** Numbers in cells. An empty cell is a quiet NaN with a payload of its own, so that "NaN" stays what it is. */
final class Cells {

    private static final long EMPTY_BITS = 0x7ff8_0000_0000_0001L;
    private static final double EMPTY = Double.longBitsToDouble(EMPTY_BITS);
    private static final double EXACT_INTEGERS = 0x1p53;

    private Cells() {
    }

    /** The number in a cell; refuses integers that a double cannot hold, so that no digit is lost. */
    static double number(String cell) {
        if (cell.isEmpty()) {
            return EMPTY;
        }
        double value = Double.parseDouble(cell);
        if (Math.abs(value) >= EXACT_INTEGERS && cell.chars().allMatch(c -> c == '-' || c >= '0' && c <= '9')) {
            throw new NumberFormatException(cell);
        }
        return value;
    }

    static String exact(double value) {
        if (isEmpty(value)) {
            return "";
        }
        return Double.isFinite(value) ? NumberText.exact(value) : Double.toString(value);
    }

    static String shown(double value, String unit) {
        return isEmpty(value) ? "" : NumberText.quantity(value, unit.equals("share") ? unit : "")
                .replace("\u00a0%", "");
    }

    static boolean isEmpty(double value) {
        return Double.doubleToRawLongBits(value) == EMPTY_BITS;
    }
}
