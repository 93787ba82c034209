/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.report.chart;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleUnaryOperator;

import org.modelassay.report.files.CsvException;
import org.modelassay.report.files.CsvReader;
import org.modelassay.report.text.Markup;

/** The columns of a small table, read whole. */
final class ChartTable {

    private final CsvReader reader;
    private final List<List<String>> rows = new ArrayList<>();
    private final int most;
    private boolean cut;

    ChartTable(CsvReader reader, int most) throws IOException {
        this.reader = reader;
        this.most = most;
        for (Optional<List<String>> row = reader.next(); row.isPresent(); row = reader.next()) {
            if (rows.size() == most) {
                cut = true;
                return;
            }
            rows.add(row.get());
        }
    }

    /** Whether the file goes on after what was read. */
    boolean isCut() {
        return cut;
    }

    int rowLimit() {
        return most;
    }

    List<String> texts(int column) {
        return rows.stream().map(row -> row.get(column)).toList();
    }

    double[] numbers(String head) throws CsvException {
        return numbers(reader.column(head));
    }

    double[] numbers(int column) throws CsvException {
        double[] values = new double[rows.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = number(rows.get(i).get(column), i);
        }
        return values;
    }

    private double number(String text, int row) throws CsvException {
        if (text.isEmpty()) {
            return Double.NaN;
        }
        try {
            return Double.parseDouble(text);
        } catch (NumberFormatException e) {
            CsvException exception = new CsvException(
                    reader.name() + ", row " + (row + 1) + ": a number was expected, not " + Markup.visible(text));
            exception.initCause(e);
            throw exception;
        }
    }

    static double[] scaled(double[] values, DoubleUnaryOperator scale) {
        return Arrays.stream(values).map(scale).toArray();
    }
}
