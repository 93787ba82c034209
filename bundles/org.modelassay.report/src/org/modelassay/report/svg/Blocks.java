/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.report.svg;

import java.util.ArrayList;
import java.util.List;

import org.modelassay.report.chart.HeatMap;

/** Draws a large matrix as the means of its blocks, so that cells stay visible and pictures small. */
final class Blocks {

    static final int MOST_ROWS = 144;
    static final int MOST_COLUMNS = 100;

    private Blocks() {
    }

    /** Whether a matrix has more cells than a picture has room for. */
    static boolean areNeeded(HeatMap chart) {
        return high(chart) > 1 || wide(chart) > 1;
    }

    /** How many rows make one. */
    static int high(HeatMap chart) {
        return Math.max(1, Math.ceilDiv(chart.rows().size(), MOST_ROWS));
    }

    /** How many columns make one. */
    static int wide(HeatMap chart) {
        return Math.max(1, Math.ceilDiv(chart.columns().size(), MOST_COLUMNS));
    }

    /** The matrix itself if it is small enough, else that of the means of its blocks. */
    static HeatMap of(HeatMap chart) {
        if (!areNeeded(chart)) {
            return chart;
        }
        List<String> rows = labels(chart.rows(), high(chart));
        List<String> columns = labels(chart.columns(), wide(chart));
        double[] means = new double[rows.size() * columns.size()];
        for (int i = 0; i < means.length; i++) {
            means[i] = mean(chart, i / columns.size(), i % columns.size());
        }
        return new HeatMap(chart.caption(), chart.rowAxis(), rows, chart.columnAxis(), columns, chart.value(), means,
                chart.colours());
    }

    private static double mean(HeatMap chart, int blockRow, int blockColumn) {
        int high = high(chart);
        int wide = wide(chart);
        double sum = 0;
        int count = 0;
        for (int row = blockRow * high; row < Math.min(chart.rows().size(), (blockRow + 1) * high); row++) {
            for (int column = blockColumn * wide; column < Math.min(chart.columns().size(),
                    (blockColumn + 1) * wide); column++) {
                double value = chart.value(row, column);
                if (!Double.isNaN(value)) {
                    sum += value;
                    count++;
                }
            }
        }
        return count == 0 ? Double.NaN : sum / count;
    }

    private static List<String> labels(List<String> labels, int size) {
        if (size == 1) {
            return labels;
        }
        List<String> result = new ArrayList<>();
        for (int i = 0; i < labels.size(); i += size) {
            int last = Math.min(labels.size(), i + size) - 1;
            result.add(last == i ? labels.get(i) : labels.get(i) + " to " + labels.get(last));
        }
        return result;
    }
}
