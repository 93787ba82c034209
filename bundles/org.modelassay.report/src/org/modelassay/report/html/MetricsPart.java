/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.report.html;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.modelassay.model.Metric;
import org.modelassay.model.Run;
import org.modelassay.report.text.NumberText;

/** The metrics as tiles: value, unit, interval, and the published value where there is one. */
final class MetricsPart {

    private MetricsPart() {
    }

    static void write(Html html, Run run) {
        List<Metric> metrics = HtmlReport.all(run, Metric.class);
        if (metrics.isEmpty()) {
            return;
        }
        html.raw("<section>\n<h2>Metrics</h2>\n<div class=\"tiles\">\n");
        metrics.forEach(metric -> tile(html, metric));
        html.raw("</div>\n</section>\n");
    }

    private static void tile(Html html, Metric metric) {
        String unit = orEmpty(metric.getUnit());
        boolean titled = AnswerPart.present(metric.getTitle());
        html.raw("<div class=\"tile\">").element("h3", titled ? metric.getTitle() : metric.getName());
        String exact = NumberText.exact(metric.getValue()) + (unit.isEmpty() ? "" : " (" + unit + ")");
        html.titled("p class=\"value\"", exact, NumberText.quantity(metric.getValue(), unit));
        if (metric.isSetLow() && metric.isSetHigh()) {
            String coverage = metric.isSetConfidence()
                    ? NumberText.quantity(metric.getConfidence(), "share") + " interval: " : "interval: ";
            String ends = NumberText.exact(metric.getLow()) + " to " + NumberText.exact(metric.getHigh());
            String method = AnswerPart.present(metric.getIntervalMethod()) ? ", " + metric.getIntervalMethod() : "";
            html.titled("p", ends + method, coverage + NumberText.quantity(metric.getLow(), unit) + " to "
                    + NumberText.quantity(metric.getHigh(), unit));
        }
        if (metric.isSetPublished()) {
            String source = AnswerPart.present(metric.getPublishedSource()) ? " (" + metric.getPublishedSource() + ")"
                    : "";
            html.titled("p", NumberText.exact(metric.getPublished()),
                    "published: " + NumberText.quantity(metric.getPublished(), unit) + source);
        }
        if (AnswerPart.present(metric.getReading())) {
            html.element("p", metric.getReading());
        }
        html.raw("<p>").element("code", metric.getName()).raw("</p></div>\n");
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
