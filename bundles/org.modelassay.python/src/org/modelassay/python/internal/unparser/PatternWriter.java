/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.python.internal.unparser;

import java.util.List;

import org.modelassay.python.ast.Expression;
import org.modelassay.python.ast.Literal;
import org.modelassay.python.ast.Pattern;

/** Writes patterns. */
final class PatternWriter {

    private final StringBuilder out;
    private final ExpressionWriter expressions;

    PatternWriter(StringBuilder out, ExpressionWriter expressions) {
        this.out = out;
        this.expressions = expressions;
    }

    void write(Pattern pattern, Precedence place) {
        switch (pattern) {
        case Pattern.Value(Expression value) -> expressions.write(value);
        case Pattern.Singleton(Literal value) -> expressions.constant(value);
        case Pattern.Sequence(List<Pattern> patterns) -> {
            out.append('[');
            list(patterns, Precedence.TEST, ", ");
            out.append(']');
        }
        case Pattern.Mapping mapping -> mapping(mapping);
        case Pattern.ClassPattern type -> type(type);
        case Pattern.Star(String name) -> out.append('*').append(name == null ? "_" : name);
        case Pattern.As as -> as(as, place);
        case Pattern.Or(List<Pattern> patterns) -> {
            boolean enclosed = place.isAbove(Precedence.BITWISE_OR);
            out.append(enclosed ? "(" : "");
            list(patterns, Precedence.BITWISE_OR.next(), " | ");
            out.append(enclosed ? ")" : "");
        }
        }
    }

    private void list(List<Pattern> patterns, Precedence place, String separator) {
        String before = "";
        for (Pattern pattern : patterns) {
            out.append(before);
            write(pattern, place);
            before = separator;
        }
    }

    private void as(Pattern.As as, Precedence place) {
        Pattern pattern = as.pattern();
        if (pattern == null) {
            out.append(as.name() == null ? "_" : as.name());
            return;
        }
        boolean enclosed = place.isAbove(Precedence.TEST);
        out.append(enclosed ? "(" : "");
        write(pattern, Precedence.BITWISE_OR);
        out.append(" as ").append(as.name()).append(enclosed ? ")" : "");
    }

    private void mapping(Pattern.Mapping mapping) {
        out.append('{');
        String separator = "";
        for (int i = 0; i < mapping.keys().size(); i++) {
            out.append(separator);
            expressions.write(mapping.keys().get(i));
            out.append(": ");
            write(mapping.patterns().get(i), Precedence.TEST);
            separator = ", ";
        }
        if (mapping.rest() != null) {
            out.append(separator).append("**").append(mapping.rest());
        }
        out.append('}');
    }

    private void type(Pattern.ClassPattern type) {
        expressions.write(type.type(), Precedence.ATOM);
        out.append('(');
        list(type.patterns(), Precedence.TEST, ", ");
        String separator = type.patterns().isEmpty() ? "" : ", ";
        for (int i = 0; i < type.attributes().size(); i++) {
            out.append(separator).append(type.attributes().get(i)).append('=');
            write(type.attributePatterns().get(i), Precedence.TEST);
            separator = ", ";
        }
        out.append(')');
    }
}
