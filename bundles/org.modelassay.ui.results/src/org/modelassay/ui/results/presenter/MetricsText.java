/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.ui.results.presenter;

import java.util.List;

import org.modelassay.model.Metric;
import org.modelassay.report.text.NumberText;

/** The metrics as tiles. */
public final class MetricsText {

    private MetricsText() {
    }

    /**
     * The metrics of a run.
     *
     * @param contents the run
     * @return one tile for each, in their order
     */
    public static List<Tile> of(RunContents contents) {
        return contents.results(Metric.class).stream().map(MetricsText::tile).toList();
    }

    static Tile tile(Metric metric) {
        String unit = Texts.of(metric.getUnit());
        String interval = "";
        String detail = "";
        if (metric.isSetLow() && metric.isSetHigh()) {
            String coverage =
                    metric.isSetConfidence() ? NumberText.quantity(metric.getConfidence(), "share") + " " : "";
            interval = coverage + "interval " + NumberText.quantity(metric.getLow(), unit) + " to "
                    + NumberText.quantity(metric.getHigh(), unit);
            String method = Texts.of(metric.getIntervalMethod());
            detail = NumberText.exact(metric.getLow()) + " to " + NumberText.exact(metric.getHigh())
                    + (method.isEmpty() ? "" : ", " + method);
        }
        String source = Texts.of(metric.getPublishedSource());
        String published = metric.isSetPublished() ? "published " + NumberText.quantity(metric.getPublished(), unit)
                + (source.isEmpty() ? "" : " (" + source + ")") : "";
        return new Tile(Texts.of(metric.getName()), Texts.either(metric.getTitle(), metric.getName()),
                NumberText.quantity(metric.getValue(), unit), NumberText.exact(metric.getValue()), unit, interval,
                detail, published, Texts.of(metric.getReading()));
    }
}
