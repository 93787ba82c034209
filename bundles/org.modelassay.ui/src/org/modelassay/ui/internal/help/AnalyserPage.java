/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.ui.internal.help;

import java.util.Locale;
import java.util.stream.Collectors;

import org.modelassay.common.Diagnostic;
import org.modelassay.engine.AnalyserDescriptor;
import org.modelassay.engine.BrokenAnalyserException;
import org.modelassay.engine.InputRole;
import org.modelassay.engine.ParameterDeclaration;
import org.modelassay.engine.Reference;
import org.modelassay.engine.Requirement;
import org.modelassay.ui.internal.presentation.ParameterForm;

/** The reference page of an analyser, made from its declaration alone. */
final class AnalyserPage {

    private final AnalyserDescriptor analyser;
    private final StringBuilder html = new StringBuilder();

    private AnalyserPage(AnalyserDescriptor analyser) {
        this.analyser = analyser;
    }

    /** The body of the page. */
    static String html(AnalyserDescriptor analyser) {
        AnalyserPage page = new AnalyserPage(analyser);
        page.write();
        return page.html.toString();
    }

    private void write() {
        html.append("<h1>").append(text(analyser.name())).append("</h1>\n<p><code>").append(text(analyser.id()))
                .append("</code>, version ").append(text(analyser.version())).append(", from ")
                .append(text(analyser.contributor())).append("</p>\n<p>")
                .append(text(analyser.description().replaceAll("\\s+", " ").strip())).append("</p>\n");
        for (Diagnostic problem : analyser.problems()) {
            html.append("<p><strong>Broken:</strong> ").append(text(problem.text())).append("</p>\n");
        }
        inputs();
        parameters();
        for (Requirement need : analyser.requires()) {
            html.append("<p>Needs ").append(text(need.service())).append(need.access().isEmpty() ? "" : " with ")
                    .append(text(need.access())).append(".</p>\n");
        }
        if (!analyser.references().isEmpty()) {
            html.append("<h2>Where it is published</h2>\n<ul>\n");
            analyser.references().forEach(this::reference);
            html.append("</ul>\n");
        }
        html.append("<h2>On the command line</h2>\n<pre>").append(text(command())).append("</pre>\n");
    }

    private void inputs() {
        html.append("<h2>Inputs</h2>\n<table>\n<tr><th>role</th><th>what</th><th>type</th></tr>\n");
        for (InputRole role : analyser.inputs()) {
            html.append("<tr><td><code>").append(text(role.role())).append("</code></td><td>")
                    .append(text(role.description())).append(role.optional() ? " (optional)" : "")
                    .append(role.many() ? ", one or more" : "").append("</td><td>").append(text(role.type()))
                    .append("</td></tr>\n");
        }
        html.append("</table>\n");
    }

    private void parameters() {
        try {
            if (analyser.parameters().declarations().isEmpty()) {
                return;
            }
            html.append("<h2>Parameters</h2>\n<table>\n<tr><th>name</th><th>what</th><th>values</th></tr>\n");
            for (ParameterDeclaration one : analyser.parameters().declarations()) {
                String choices = one.choices().isEmpty() ? "" : String.join(", ", one.choices()) + "; ";
                html.append("<tr><td><code>").append(text(one.name())).append("</code></td><td><strong>")
                        .append(text(one.label())).append("</strong>. ").append(text(one.help())).append("</td><td>")
                        .append(text(one.type().name().toLowerCase(Locale.ROOT) + "; " + choices
                                + ParameterForm.hint(one)))
                        .append("</td></tr>\n");
            }
            html.append("</table>\n");
        } catch (BrokenAnalyserException e) {
            html.append("<p><strong>Broken:</strong> ").append(text(String.valueOf(e.getMessage()))).append("</p>\n");
        }
    }

    private void reference(Reference reference) {
        String link = reference.doi().isEmpty() ? reference.url() : "https://doi.org/" + reference.doi();
        html.append("<li>").append(link.startsWith("https://")
                ? "<a href=\"" + text(link) + "\">" + text(reference.title()) + "</a>" : text(reference.title()))
                .append("</li>\n");
    }

    private String command() {
        String id = analyser.id().replaceFirst("^.*\\.(?=[^.]+\\.[^.]+$)", "");
        return "assay analyse " + id + analyser.inputs().stream().filter(role -> !role.optional())
                .map(role -> " --in " + role.role() + "=PATH").collect(Collectors.joining()) + " --out DIRECTORY";
    }

    private static String text(String text) {
        return Markdown.escaped(text);
    }
}
