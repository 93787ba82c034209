/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.report.html;

import java.util.List;

import org.modelassay.model.Artifact;
import org.modelassay.model.Run;
import org.modelassay.report.text.NumberText;

/** Files that others can use. */
final class FilesPart {

    private static final String[] UNITS = {"bytes", "KiB", "MiB", "GiB", "TiB"};

    private FilesPart() {
    }

    static void write(Html html, Run run) {
        List<Artifact> artifacts = HtmlReport.all(run, Artifact.class);
        if (artifacts.isEmpty()) {
            return;
        }
        html.raw("<section>\n<h2>Files</h2>\n<ul class=\"messages\">\n");
        for (Artifact artifact : artifacts) {
            String title = AnswerPart.present(artifact.getTitle()) ? artifact.getTitle() : artifact.getName();
            html.raw("<li>").link(artifact.getFile(), title).raw(", ");
            html.titled("span", artifact.getBytes() + " bytes", size(artifact.getBytes()));
            if (AnswerPart.present(artifact.getReading())) {
                html.element("p", artifact.getReading());
            }
            html.raw("<p>").element("code", artifact.getFile());
            if (AnswerPart.present(artifact.getDigest())) {
                html.raw(" ").element("code", artifact.getDigest());
            }
            html.raw("</p></li>\n");
        }
        html.raw("</ul>\n</section>\n");
    }

    static String size(long bytes) {
        double size = bytes;
        int unit = 0;
        while (size >= 1024 && unit < UNITS.length - 1) {
            size /= 1024;
            unit++;
        }
        return NumberText.brief(size) + " " + UNITS[unit];
    }
}
