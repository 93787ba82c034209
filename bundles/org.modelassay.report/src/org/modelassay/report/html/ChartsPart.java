/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.report.html;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.modelassay.model.Matrix;
import org.modelassay.model.Result;
import org.modelassay.model.Run;
import org.modelassay.report.chart.Chart;
import org.modelassay.report.chart.Charts;
import org.modelassay.report.files.RunFiles;
import org.modelassay.report.svg.ChartFiles;
import org.modelassay.report.svg.ChartNotes;
import org.modelassay.report.svg.SvgWriter;

/** The charts, at most two side by side, each under the question it answers. */
final class ChartsPart {

    private ChartsPart() {
    }

    static void write(Html html, Run run, RunFiles files) {
        List<Chart> charts = new ArrayList<>();
        List<@Nullable String> data = new ArrayList<>();
        for (Result result : run.getResults()) {
            Chart chart = Charts.of(result, files);
            if (chart != null) {
                charts.add(chart);
                data.add(file(result));
            }
        }
        if (charts.isEmpty()) {
            return;
        }
        List<String> pictures = ChartFiles.of(charts);
        html.raw("<section>\n<h2>Charts</h2>\n<div class=\"figures\">\n");
        for (int i = 0; i < charts.size(); i++) {
            figure(html, charts.get(i), "chart" + i, data.get(i), pictures.get(i));
        }
        html.raw("</div>\n</section>\n");
    }

    private static void figure(Html html, Chart chart, String id, @Nullable String data, String picture) {
        html.raw("<figure>\n").element("h3", chart.caption().title()).raw("\n");
        html.raw(SvgWriter.element(chart, id)).raw("<figcaption>");
        html.text(chart.caption().reading());
        for (String note : ChartNotes.of(chart)) {
            html.raw(" ").element("b", "Note:").raw(" ").text(note);
        }
        html.raw(" ").link(data, "Data").raw(", ").link(picture, "SVG").raw("</figcaption>\n</figure>\n");
    }

    private static @Nullable String file(Result result) {
        return switch (result) {
        case org.modelassay.model.Chart chart -> chart.getFile();
        case Matrix matrix -> matrix.getFile();
        default -> null;
        };
    }
}
