/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.ui.results.presenter;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** One column of a table: its head and its cells, numbers as numbers. */
public final class ColumnText {

    private final String name;
    private final String label;
    private final String unit;
    private final double[] numbers;
    private final List<String> texts;

    private ColumnText(String name, String label, String unit, double[] numbers, List<String> texts) {
        this.name = name;
        this.label = label;
        this.unit = unit;
        this.numbers = numbers;
        this.texts = texts;
    }

    /**
     * The head in the file.
     *
     * @return the stable key of the column
     */
    public String name() {
        return name;
    }

    /**
     * The head that a reader sees.
     *
     * @return the label with the unit
     */
    public String title() {
        String shown = unit.equals("share") ? "%" : unit.equals("count") ? "" : unit;
        return shown.isEmpty() ? label : label + ", " + shown;
    }

    /**
     * The head without its unit.
     *
     * @return the label
     */
    public String label() {
        return label;
    }

    /**
     * Whether cells are numbers.
     *
     * @return false for texts
     */
    public boolean isNumeric() {
        return numbers.length > 0;
    }

    /**
     * A cell as a number.
     *
     * @param row the row
     * @return the number, NaN for an empty cell and in a column of texts
     */
    public double number(int row) {
        return isNumeric() ? numbers[row] : Double.NaN;
    }

    /**
     * A cell with every digit, as in the file.
     *
     * @param row the row
     * @return the text, empty for an empty cell
     */
    public String exact(int row) {
        return isNumeric() ? Cells.exact(numbers[row]) : texts.get(row);
    }

    /**
     * A cell for reading.
     *
     * @param row the row
     * @return four significant digits, shares in percent
     */
    public String shown(int row) {
        return isNumeric() ? Cells.shown(numbers[row], unit) : Texts.elided(Texts.of(texts.get(row)));
    }

    /** Collects the cells of a column, as they are in a file. */
    public static final class Builder {

        private final String name;
        private final String label;
        private final String unit;
        private final Map<String, String> shared = new HashMap<>();
        private final List<String> texts = new ArrayList<>();
        private double[] numbers = new double[64];
        private int size;
        private boolean numeric;

        /**
         * An empty column.
         *
         * @param name    the stable key
         * @param label   what a reader calls it; the name if empty
         * @param unit    the unit, or the empty text
         * @param numeric whether cells are numbers, as long as none is not
         */
        public Builder(String name, String label, String unit, boolean numeric) {
            this.name = name;
            this.label = label.isEmpty() ? name : label;
            this.unit = unit;
            this.numeric = numeric;
        }

        /**
         * Adds a cell.
         *
         * @param cell its text
         */
        public void add(String cell) {
            if (numeric) {
                try {
                    if (size == numbers.length) {
                        numbers = Arrays.copyOf(numbers, 2 * size);
                    }
                    numbers[size] = Cells.number(cell);
                    size++;
                    return;
                } catch (NumberFormatException _) {
                    becomeText();
                }
            }
            texts.add(shared.computeIfAbsent(cell, text -> text));
            size++;
        }

        private void becomeText() {
            numeric = false;
            for (int i = 0; i < size; i++) {
                texts.add(Cells.exact(numbers[i]));
            }
        }

        /**
         * The column.
         *
         * @return its cells so far
         */
        public ColumnText build() {
            return new ColumnText(name, label, unit, numeric ? Arrays.copyOf(numbers, size) : new double[0],
                    numeric ? List.of() : texts);
        }
    }
}
