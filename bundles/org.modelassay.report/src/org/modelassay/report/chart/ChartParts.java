/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.report.chart;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.DoubleUnaryOperator;

import org.jspecify.annotations.Nullable;
import org.modelassay.model.AxisScale;
import org.modelassay.model.CurveRole;
import org.modelassay.model.Distribution;
import org.modelassay.model.Matrix;
import org.modelassay.model.MatrixScale;
import org.modelassay.model.Result;
import org.modelassay.model.Series;
import org.modelassay.model.SeriesStyle;
import org.modelassay.report.files.CsvReader;
import org.modelassay.report.files.RunFiles;
import org.modelassay.report.text.NumberText;

/** Reads the parts of one chart from its result and its file. */
final class ChartParts {

    private static final String SHARE = "share";
    private static final int MOST_POINTS = 200_000;
    private static final int MOST_SHAPES = 2_000;

    private final Result result;
    private final List<String> notes = new ArrayList<>();

    ChartParts(Result result) {
        this.result = result;
    }

    Chart series(Series series, RunFiles files) throws IOException {
        try (CsvReader reader = files.table(series.getFile())) {
            Axis x = axis(series.getX());
            boolean points = x.scale() != Axis.Scale.CATEGORY && series.getStyle() != SeriesStyle.BAR;
            ChartTable table = table(reader, points ? MOST_POINTS : MOST_SHAPES);
            Axis y = axis(series.getY());
            Places places = x.scale() == Axis.Scale.CATEGORY ? new Places.Categories(table.texts(0))
                    : new Places.Numbers(scaled(table.numbers(0), series.getX()));
            List<Curve> curves = curves(series, table);
            return switch (series.getStyle()) {
            case LINE -> new LineChart(caption(), x, y, places, curves);
            case BAR -> new BarChart(caption(), x, y, places, curves);
            case SCATTER -> new ScatterChart(caption(), x, y, places, curves);
            };
        }
    }

    Chart distribution(Distribution distribution, RunFiles files) throws IOException {
        try (CsvReader reader = files.table(distribution.getFile())) {
            ChartTable table = table(reader, MOST_SHAPES);
            double[] low = scaled(table.numbers(0), distribution.getX());
            double[] high = scaled(table.numbers(1), distribution.getX());
            return new Histogram(caption(), axis(distribution.getX()), axis(distribution.getY()), low, high,
                    curves(distribution, table));
        }
    }

    Chart matrix(Matrix matrix, RunFiles files) throws IOException {
        double[] values = scaled(files.values(matrix), matrix.getValue());
        return new HeatMap(caption(), text(matrix.getRowAxis()), matrix.getRows(), text(matrix.getColumnAxis()),
                matrix.getColumns(), axis(matrix.getValue()), values,
                matrix.getScale() == MatrixScale.DIVERGING ? HeatMap.Colours.DIVERGING : HeatMap.Colours.SEQUENTIAL);
    }

    Caption unreadable(Exception cause) {
        notes.add("Not drawn: " + cause.getMessage());
        return caption();
    }

    static Axis axis(org.modelassay.model.@Nullable Axis axis) {
        if (axis == null) {
            return new Axis("", "", Axis.Scale.LINEAR);
        }
        String unit = text(axis.getUnit());
        return new Axis(text(axis.getLabel()), switch (unit) {
        case SHARE -> "%";
        case "count" -> "";
        default -> unit;
        }, scale(axis.getScale()));
    }

    private Caption caption() {
        String title = text(result.getTitle());
        String name = text(result.getName());
        return new Caption(name, title.isEmpty() ? name : title, text(result.getReading()), notes);
    }

    private ChartTable table(CsvReader reader, int most) throws IOException {
        ChartTable table = new ChartTable(reader, most);
        if (table.isCut()) {
            notes.add(String.format(Locale.ROOT, "Only the first %,d rows are drawn.", table.rowLimit()));
        }
        return table;
    }

    private static List<Curve> curves(org.modelassay.model.Chart chart, ChartTable table) throws IOException {
        List<Curve> curves = new ArrayList<>();
        for (org.modelassay.model.Curve curve : chart.getCurves()) {
            String name = text(curve.getName());
            String label = text(curve.getLabel());
            Band band = curve.isBand() ? new Band(scaled(table.numbers(name + "_low"), chart.getY()),
                    scaled(table.numbers(name + "_high"), chart.getY())) : null;
            curves.add(new Curve(name, label.isEmpty() ? name : label, role(curve.getRole()),
                    scaled(table.numbers(name), chart.getY()), band));
        }
        return curves;
    }

    private static double[] scaled(double[] values, org.modelassay.model.@Nullable Axis axis) {
        DoubleUnaryOperator scale =
                axis != null && SHARE.equals(axis.getUnit()) ? NumberText::percent : DoubleUnaryOperator.identity();
        return ChartTable.scaled(values, scale);
    }

    private static Axis.Scale scale(AxisScale scale) {
        return switch (scale) {
        case LINEAR -> Axis.Scale.LINEAR;
        case LOG -> Axis.Scale.LOG;
        case CATEGORY -> Axis.Scale.CATEGORY;
        };
    }

    private static Curve.Role role(CurveRole role) {
        return switch (role) {
        case OBSERVED -> Curve.Role.OBSERVED;
        case CONTROL -> Curve.Role.CONTROL;
        case PUBLISHED -> Curve.Role.PUBLISHED;
        };
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text;
    }
}
