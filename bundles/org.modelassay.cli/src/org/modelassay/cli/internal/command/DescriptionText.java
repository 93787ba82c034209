/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.cli.internal.command;

import java.util.ArrayList;
import java.util.List;

import org.modelassay.cli.internal.console.Paragraph;
import org.modelassay.cli.internal.console.TextTable;
import org.modelassay.engine.AnalyserDescriptor;
import org.modelassay.engine.InputRole;
import org.modelassay.engine.ParameterDeclaration;
import org.modelassay.engine.ParameterSchema;
import org.modelassay.engine.ParameterType;
import org.modelassay.engine.Reference;
import org.modelassay.engine.Requirement;

/**
 * An analyser described for people.
 *
 * @param analyser   what its declaration says
 * @param parameters what can be set
 */
record DescriptionText(AnalyserDescriptor analyser, ParameterSchema parameters) {

    private static final int INDENT = 2;
    private static final int DEEP = 6;

    /** {@return the lines} */
    List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add(analyser.name());
        lines.addAll(new TextTable()
                .row("id", analyser.id())
                .row("version", analyser.version())
                .row("category", analyser.category())
                .row("contributed by", analyser.contributor()).lines(INDENT));
        section(lines, "", Paragraph.lines(analyser.description(), 0));
        section(lines, "Inputs (--in ROLE=PATH)", analyser.inputs().stream().flatMap(i -> input(i).stream()).toList());
        section(lines, "Parameters (--set NAME=VALUE)",
                parameters.declarations().stream().flatMap(p -> parameter(p).stream()).toList());
        section(lines, "Needs", analyser.requires().stream().map(DescriptionText::need).toList());
        section(lines, "References", analyser.references().stream().flatMap(r -> reference(r).stream()).toList());
        return lines;
    }

    private static void section(List<String> lines, String title, List<String> content) {
        if (content.isEmpty()) {
            return;
        }
        lines.add("");
        if (!title.isEmpty()) {
            lines.add(title + ":");
        }
        lines.addAll(content);
    }

    private static List<String> input(InputRole input) {
        String many = input.many() ? ", several in order" : "";
        String optional = input.optional() ? ", optional" : "";
        List<String> lines = new ArrayList<>(List.of("  " + input.role() + "  " + input.type() + many + optional));
        lines.addAll(Paragraph.lines(input.description(), DEEP));
        return lines;
    }

    private static List<String> parameter(ParameterDeclaration parameter) {
        List<String> lines = new ArrayList<>();
        lines.add("  " + parameter.name() + "  " + type(parameter) + ", default " + shown(parameter.defaultText())
                + unit(parameter) + (parameter.advanced() ? " (advanced)" : ""));
        lines.addAll(Paragraph.lines(parameter.label() + ". " + parameter.help(), DEEP));
        return lines;
    }

    private static String type(ParameterDeclaration parameter) {
        if (parameter.type() == ParameterType.CHOICE) {
            return "one of " + String.join(", ", parameter.choices());
        }
        return parameter.type().description() + range(parameter);
    }

    private static String range(ParameterDeclaration parameter) {
        boolean low = Double.isFinite(parameter.min());
        boolean high = Double.isFinite(parameter.max());
        String what = switch (parameter.type()) {
        case TEXT, INTEGERS, LONGS, NUMBERS, TEXTS -> " of length";
        default -> "";
        };
        if (low && high) {
            return what + " from " + number(parameter.min()) + " to " + number(parameter.max());
        }
        return low ? what + " from " + number(parameter.min())
                : high ? what + " up to " + number(parameter.max()) : "";
    }

    private static String number(double value) {
        return value == Math.rint(value) && Math.abs(value) < 1e15 ? Long.toString((long) value)
                : Double.toString(value);
    }

    private static String shown(String text) {
        return text.isEmpty() ? "empty" : text;
    }

    private static String unit(ParameterDeclaration parameter) {
        return parameter.unit().isEmpty() ? "" : " " + parameter.unit();
    }

    private static String need(Requirement requirement) {
        return ("  " + requirement.service() + " " + requirement.access()).stripTrailing();
    }

    private static List<String> reference(Reference reference) {
        List<String> lines = new ArrayList<>(Paragraph.lines(reference.title(), INDENT));
        for (String place : List.of(reference.doi(), reference.url())) {
            if (!place.isBlank()) {
                lines.add(" ".repeat(DEEP) + place);
            }
        }
        return lines;
    }
}
