/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.analyser.codecrash.internal.perturb;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.random.RandomGenerator;

import org.modelassay.analyser.codecrash.internal.question.Question;
import org.modelassay.python.ParsedModule;
import org.modelassay.python.Python;
import org.modelassay.python.PythonSyntaxException;
import org.modelassay.python.SourceMap;
import org.modelassay.python.ast.Statement;

/**
 * MCC: a misleading comment at the end of every line that is a place of the catalogue; those about loops on a line of
 * their own, before the first line of the body.
 */
final class Comments implements Perturbation {

    private final Python python;
    private final Catalogue catalogue;

    Comments(Python python, Catalogue catalogue) {
        this.python = python;
        this.catalogue = catalogue;
    }

    @Override
    public Perturbed apply(Question question, RandomGenerator random) throws PythonSyntaxException {
        ParsedModule parsed = python.parse(question.code());
        CodeLines lines = new CodeLines(question.code());
        List<Site> sites = Sites.of(parsed.module(), UselessValue.of(python, question.output()));
        for (Site site : sites) {
            String message = catalogue.draw(random, site.kind(), site.values());
            int line = line(lines, parsed.source(), site.statement());
            if (site.kind().equals("loop")) {
                lines.addBelow(line, "# " + message);
            } else {
                lines.append(line, "    # " + message);
            }
        }
        return sites.isEmpty() ? new Perturbed.Unchanged("there is no place for a message")
                : new Perturbed.Changed(question.withCode(lines.text()));
    }

    /** The last line of a statement, or of the head of one with a block. */
    private static int line(CodeLines lines, SourceMap source, Statement statement) {
        return switch (statement) {
        case Statement.FunctionDefinition s -> lines.find(source.span(s).start().line(), Set.of("def ", "async def "));
        case Statement.ClassDefinition s -> lines.find(source.span(s).start().line(), Set.of("class "));
        case Statement.For s -> source.span(s.iterable()).end().line();
        case Statement.While s -> source.span(s.test()).end().line();
        case Statement.If s -> source.span(s.test()).end().line();
        case Statement.With s -> source.span(s.items().getLast().context()).end().line();
        case Statement.Try s -> source.span(s).start().line();
        case Statement.Match s -> source.span(s.subject()).end().line();
        default -> source.span(statement).end().line();
        };
    }

    /** The lines of a program and what was added to them. */
    static final class CodeLines {

        private final List<StringBuilder> lines = new ArrayList<>();
        private final TreeMap<Integer, List<String>> below = new TreeMap<>();

        CodeLines(String code) {
            code.lines().forEach(line -> lines.add(new StringBuilder(line)));
        }

        int find(int from, Set<String> starts) {
            for (int line = from; line <= lines.size(); line++) {
                String text = lines.get(line - 1).toString().strip();
                if (starts.stream().anyMatch(text::startsWith)) {
                    return line;
                }
            }
            return from;
        }

        void append(int line, String text) {
            lines.get(line - 1).append(text);
        }

        /** Adds a line of the same indentation below. */
        void addBelow(int line, String text) {
            String head = lines.get(line - 1).toString();
            String indent = head.substring(0, head.length() - head.stripLeading().length());
            below.computeIfAbsent(line, _ -> new ArrayList<>()).add(indent + text);
        }

        void addLast(String text) {
            below.computeIfAbsent(lines.size(), _ -> new ArrayList<>()).add(text);
        }

        String text() {
            List<String> all = new ArrayList<>();
            for (int i = 0; i < lines.size(); i++) {
                all.add(lines.get(i).toString());
                all.addAll(below.getOrDefault(i + 1, List.of()));
            }
            return String.join("\n", all);
        }
    }
}
