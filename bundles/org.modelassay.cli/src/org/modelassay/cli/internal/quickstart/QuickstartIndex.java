/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.cli.internal.quickstart;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.modelassay.common.AtomicFiles;

/** A page that leads to the reports of the quickstart. */
public final class QuickstartIndex {

    private QuickstartIndex() {
    }

    /**
     * One experiment on the page.
     *
     * @param question its description
     * @param planted  what is known of the model it is about
     * @param answer   what came out, in one line
     * @param verdict  how it fared, in a word
     * @param report   the path of its report relative to the page, with {@code /} between names; empty for none
     */
    public record Entry(String question, String planted, String answer, String verdict, String report) {
    }

    /**
     * Writes {@code index.html}.
     *
     * @param directory the folder of the quickstart
     * @param about     what the models are
     * @param entries   the experiments in the order of the study
     * @return the page
     * @throws IOException when it cannot be written
     */
    public static Path write(Path directory, String about, List<Entry> entries) throws IOException {
        Path page = directory.resolve("index.html");
        StringBuilder rows = new StringBuilder();
        entries.forEach(entry -> rows.append(row(entry)));
        AtomicFiles.writeString(page, String.format(Locale.ROOT, """
                <!DOCTYPE html>
                <html lang="en">
                <head>
                <meta charset="utf-8">
                <meta name="viewport" content="width=device-width">
                <title>Model Assay quickstart</title>
                <style>
                :root { color-scheme: light dark; }
                body { font: 1rem/1.5 system-ui, sans-serif; max-width: 60rem; margin: 2rem auto; padding: 0 1rem; }
                article { border-top: 1px solid #8888; padding: .75rem 0; }
                h2 { font-size: 1.1rem; margin: 0; }
                p { margin: .25rem 0; }
                .planted { opacity: .75; font-size: .9rem; }
                .verdict { border: 1px solid; border-radius: .25rem; padding: 0 .4rem; font-size: .85rem; }
                </style>
                </head>
                <body>
                <h1>Model Assay quickstart</h1>
                <p>%s</p>
                %s</body>
                </html>
                """, escaped(about), rows));
        return page;
    }

    private static String row(Entry entry) {
        String title = escaped(entry.question().isBlank() ? "Report" : entry.question());
        String link = entry.report().isEmpty() ? title
                : "<a href=\"" + escaped(entry.report()) + "\">" + title + "</a>";
        return "<article><h2>" + link + " <span class=\"verdict\">" + escaped(entry.verdict()) + "</span></h2>\n"
                + "<p class=\"planted\">" + escaped(entry.planted()) + "</p>\n<p>" + escaped(entry.answer())
                + "</p></article>\n";
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
    }
}
