/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.engine.internal.result;

import org.jspecify.annotations.Nullable;
import org.modelassay.analysis.result.Axis;
import org.modelassay.analysis.result.Column;
import org.modelassay.analysis.result.Curve;
import org.modelassay.analysis.result.Matrix;
import org.modelassay.analysis.result.Series;
import org.modelassay.analysis.result.Statement;
import org.modelassay.model.AxisScale;
import org.modelassay.model.ColumnType;
import org.modelassay.model.CurveRole;
import org.modelassay.model.MatrixScale;
import org.modelassay.model.Outcome;
import org.modelassay.model.SeriesStyle;
import org.modelassay.model.StatementKind;

/** The literals of the model for those of the analysers' API. */
final class Literals {

    private Literals() {
    }

    /** The model leaves absent texts out. */
    static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }

    static StatementKind kind(Statement.Kind kind) {
        return switch (kind) {
        case ANSWER -> StatementKind.ANSWER;
        case GATE -> StatementKind.GATE;
        case CONTROL -> StatementKind.CONTROL;
        case NOTE -> StatementKind.NOTE;
        };
    }

    static Outcome outcome(Statement.Outcome outcome) {
        return switch (outcome) {
        case PASS -> Outcome.PASS;
        case FAIL -> Outcome.FAIL;
        case INCONCLUSIVE -> Outcome.INCONCLUSIVE;
        case NONE -> Outcome.NONE;
        };
    }

    static ColumnType type(Column.Type type) {
        return switch (type) {
        case TEXT -> ColumnType.TEXT;
        case INTEGER -> ColumnType.INTEGER;
        case NUMBER -> ColumnType.NUMBER;
        };
    }

    static SeriesStyle style(Series.Style style) {
        return switch (style) {
        case LINE -> SeriesStyle.LINE;
        case BAR -> SeriesStyle.BAR;
        case SCATTER -> SeriesStyle.SCATTER;
        };
    }

    static CurveRole role(Curve.Role role) {
        return switch (role) {
        case OBSERVED -> CurveRole.OBSERVED;
        case CONTROL -> CurveRole.CONTROL;
        case PUBLISHED -> CurveRole.PUBLISHED;
        };
    }

    static AxisScale scale(Axis.Scale scale) {
        return switch (scale) {
        case LINEAR -> AxisScale.LINEAR;
        case LOG -> AxisScale.LOG;
        case CATEGORY -> AxisScale.CATEGORY;
        };
    }

    static MatrixScale scale(Matrix.Scale scale) {
        return switch (scale) {
        case SEQUENTIAL -> MatrixScale.SEQUENTIAL;
        case DIVERGING -> MatrixScale.DIVERGING;
        };
    }
}
