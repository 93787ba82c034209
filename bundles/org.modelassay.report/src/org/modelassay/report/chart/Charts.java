/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.report.chart;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.modelassay.model.Distribution;
import org.modelassay.model.Matrix;
import org.modelassay.model.Result;
import org.modelassay.model.Run;
import org.modelassay.model.Series;
import org.modelassay.report.files.RunFiles;

/** Makes the charts of a run from its results. */
public final class Charts {

    private Charts() {
    }

    /**
     * The charts of a run in the order of its results. A chart whose file cannot be read is empty and has a note that
     * says why. Shares become percent.
     *
     * @param run   the run
     * @param files the files of the run
     * @return one chart for each series, distribution and matrix
     */
    public static List<Chart> of(Run run, RunFiles files) {
        List<Chart> charts = new ArrayList<>();
        for (Result result : run.getResults()) {
            Chart chart = of(result, files);
            if (chart != null) {
                charts.add(chart);
            }
        }
        return List.copyOf(charts);
    }

    /**
     * The chart of one result.
     *
     * @param result the result
     * @param files  the files of its run
     * @return the chart, or {@code null} for a result that is not drawn
     */
    public static @Nullable Chart of(Result result, RunFiles files) {
        return switch (result) {
        case Series series -> series(series, files);
        case Distribution distribution -> distribution(distribution, files);
        case Matrix matrix -> matrix(matrix, files);
        default -> null;
        };
    }

    private static Chart series(Series series, RunFiles files) {
        ChartParts parts = new ChartParts(series);
        try {
            return parts.series(series, files);
        } catch (IOException | RuntimeException e) {
            return new LineChart(parts.unreadable(e), ChartParts.axis(series.getX()), ChartParts.axis(series.getY()),
                    new Places.Numbers(new double[0]), List.of());
        }
    }

    private static Chart distribution(Distribution distribution, RunFiles files) {
        ChartParts parts = new ChartParts(distribution);
        try {
            return parts.distribution(distribution, files);
        } catch (IOException | RuntimeException e) {
            return new Histogram(parts.unreadable(e), ChartParts.axis(distribution.getX()),
                    ChartParts.axis(distribution.getY()), new double[0], new double[0], List.of());
        }
    }

    private static Chart matrix(Matrix matrix, RunFiles files) {
        ChartParts parts = new ChartParts(matrix);
        try {
            return parts.matrix(matrix, files);
        } catch (IOException | RuntimeException e) {
            return new HeatMap(parts.unreadable(e), "", List.of(), "", List.of(), ChartParts.axis(matrix.getValue()),
                    new double[0], HeatMap.Colours.SEQUENTIAL);
        }
    }
}
