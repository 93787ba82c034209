/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.report.html;

import java.util.List;

import org.modelassay.model.Result;
import org.modelassay.model.Run;
import org.modelassay.report.files.RunFiles;
import org.modelassay.report.text.Markup;

/**
 * The report of a run for people: {@code report.html}.
 *
 * <p>It reads from top to bottom: the answer in a sentence with its verdicts; the gate and the controls, in the same
 * size; the metrics; the charts; tables and files; messages; provenance.
 */
public final class HtmlReport {

    private HtmlReport() {
    }

    /**
     * Writes the report of a run as one self-contained page. A table or array that cannot be read is noted in its
     * place.
     *
     * @param run   the run
     * @param files the files of the run
     * @return an HTML document
     */
    public static String of(Run run, RunFiles files) {
        Html html = new Html();
        head(html, run);
        html.raw("<body>\n<main>\n");
        AnswerPart.write(html, run);
        StatementsPart.write(html, run);
        MetricsPart.write(html, run);
        ChartsPart.write(html, run, files);
        TokensPart.write(html, run, files);
        TablesPart.write(html, run, files);
        FilesPart.write(html, run);
        MessagesPart.write(html, run);
        ProvenancePart.write(html, run);
        html.raw("<footer>Model Assay, run <code>").text(run.getId()).raw("</code>; the same results for scripts: ")
                .link("result.json", "result.json").raw("</footer>\n");
        return html.raw("</main>\n</body>\n</html>\n").toString();
    }

    private static void head(Html html, Run run) {
        html.raw("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n");
        html.raw("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; "
                + "style-src 'unsafe-inline'\">\n");
        html.raw("<meta name=\"viewport\" content=\"width=device-width,initial-scale=1\">\n");
        html.raw("<title>" + Markup.label(AnswerPart.name(run)) + ", " + Markup.label(run.getExperiment())
                + "</title>\n<style>\n" + PageStyle.sheet() + "</style>\n</head>\n");
    }

    static <T> List<T> all(Run run, Class<T> kind) {
        List<Result> results = run.getResults();
        return results.stream().filter(kind::isInstance).map(kind::cast).toList();
    }
}
