/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.engine.internal.result;

import java.util.List;

import org.modelassay.model.Axis;
import org.modelassay.model.Chart;
import org.modelassay.model.Column;
import org.modelassay.model.Curve;
import org.modelassay.model.Distribution;
import org.modelassay.model.ExperimentsFactory;
import org.modelassay.model.Matrix;
import org.modelassay.model.Series;
import org.modelassay.model.Table;
import org.modelassay.model.TokenText;

/** Makes model objects of tables and charts. */
final class ChartModel {

    private static final ExperimentsFactory FACTORY = ExperimentsFactory.eINSTANCE;

    private ChartModel() {
    }

    static Table table(Item.Rows rows) {
        Table table = FACTORY.createTable();
        table.setName(rows.table().name());
        table.setTitle(rows.table().title());
        table.setReading(Literals.orNull(rows.table().reading()));
        table.setFile(rows.file());
        table.setRows(rows.writer().rows());
        rows.table().columns().forEach(given -> {
            Column column = FACTORY.createColumn();
            column.setName(given.name());
            column.setLabel(given.label());
            column.setType(Literals.type(given.type()));
            column.setUnit(Literals.orNull(given.unit()));
            table.getColumns().add(column);
        });
        return table;
    }

    static Series series(Item.Curves curves) {
        Series series = FACTORY.createSeries();
        series.setName(curves.series().name());
        series.setTitle(curves.series().title());
        series.setReading(Literals.orNull(curves.series().reading()));
        series.setFile(curves.file());
        series.setStyle(Literals.style(curves.series().style()));
        chart(series, curves.series().x(), curves.series().y(), curves.series().curves());
        return series;
    }

    static Distribution distribution(Item.Histogram histogram) {
        Distribution distribution = FACTORY.createDistribution();
        distribution.setName(histogram.distribution().name());
        distribution.setTitle(histogram.distribution().title());
        distribution.setReading(Literals.orNull(histogram.distribution().reading()));
        distribution.setFile(histogram.file());
        chart(distribution, histogram.distribution().x(), histogram.distribution().y(),
                histogram.distribution().curves());
        return distribution;
    }

    private static void chart(Chart chart, org.modelassay.analysis.result.Axis x,
            org.modelassay.analysis.result.Axis y, List<org.modelassay.analysis.result.Curve> curves) {
        chart.setX(axis(x));
        chart.setY(axis(y));
        curves.forEach(given -> {
            Curve curve = FACTORY.createCurve();
            curve.setName(given.name());
            curve.setLabel(given.label());
            curve.setRole(Literals.role(given.role()));
            curve.setBand(given.low() != null);
            chart.getCurves().add(curve);
        });
    }

    static Matrix matrix(Item.Cells cells) {
        Matrix matrix = FACTORY.createMatrix();
        matrix.setName(cells.matrix().name());
        matrix.setTitle(cells.matrix().title());
        matrix.setReading(Literals.orNull(cells.matrix().reading()));
        matrix.setFile(cells.file());
        matrix.setRowAxis(cells.matrix().rowAxis());
        matrix.getRows().addAll(cells.matrix().rows());
        matrix.setColumnAxis(cells.matrix().columnAxis());
        matrix.getColumns().addAll(cells.matrix().columns());
        matrix.setValue(axis(cells.matrix().value()));
        matrix.setScale(Literals.scale(cells.matrix().scale()));
        return matrix;
    }

    static TokenText tokens(Item.Tokens tokens) {
        TokenText text = FACTORY.createTokenText();
        text.setName(tokens.text().name());
        text.setTitle(tokens.text().title());
        text.setReading(Literals.orNull(tokens.text().reading()));
        text.setFile(tokens.file());
        text.setValue(axis(tokens.text().value()));
        return text;
    }

    private static Axis axis(org.modelassay.analysis.result.Axis given) {
        Axis axis = FACTORY.createAxis();
        axis.setLabel(given.label());
        axis.setUnit(Literals.orNull(given.unit()));
        axis.setScale(Literals.scale(given.scale()));
        return axis;
    }
}
