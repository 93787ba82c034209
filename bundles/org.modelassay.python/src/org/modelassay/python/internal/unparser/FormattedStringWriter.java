/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.python.internal.unparser;

import java.util.ArrayList;
import java.util.List;

import org.modelassay.python.Python.Style;
import org.modelassay.python.ast.Expression;
import org.modelassay.python.ast.Literal;
import org.modelassay.python.internal.unparser.Quotes.Quoted;

/** Writes f-strings in quotes that no part of them needs, since older releases allow neither quotes nor backslashes. */
final class FormattedStringWriter {

    private final StringBuilder out;
    private final ExpressionWriter expressions;

    private record Part(String text, boolean isConstant) {
    }

    FormattedStringWriter(StringBuilder out, ExpressionWriter expressions) {
        this.out = out;
        this.expressions = expressions;
    }

    void write(Expression.FormattedString string) {
        out.append('f');
        if (expressions.isInField()) {
            StringBuilder text = new StringBuilder();
            inner(string, text);
            out.append(Quotes.minimal(text.toString(), Quotes.ALL, false).text());
            return;
        }
        List<Part> parts = new ArrayList<>();
        for (Expression value : string.values()) {
            StringBuilder text = new StringBuilder();
            inner(value, text);
            parts.add(new Part(text.toString(), value instanceof Expression.Constant));
        }
        join(parts);
    }

    private void join(List<Part> parts) {
        List<String> quotes = Quotes.ALL;
        StringBuilder body = new StringBuilder();
        for (Part part : parts) {
            Quoted quoted = Quotes.minimal(part.text, quotes, part.isConstant);
            if (expressions.style() != Style.PYTHON_3_10 && quoted.quotes().stream().noneMatch(quotes::contains)) {
                fallback(parts);
                return;
            }
            body.append(quoted.body());
            quotes = quoted.quotes();
        }
        out.append(quotes.getFirst()).append(body).append(quotes.getFirst());
    }

    /** No quotes suit every part: escapes as in single quotes, between three of them. */
    private void fallback(List<Part> parts) {
        out.append("'''");
        for (Part part : parts) {
            String repr = Quotes.repr("\"" + part.text, '\'');
            out.append(repr, 2, repr.length() - 1);
        }
        out.append("'''");
    }

    private void inner(Expression value, StringBuilder text) {
        switch (value) {
        case Expression.FormattedString(List<Expression> values) -> values.forEach(each -> inner(each, text));
        case Expression.Constant(Literal.Text(String constant, _)) ->
                text.append(constant.replace("{", "{{").replace("}", "}}"));
        case Expression.FormattedValue field -> field(field, text);
        default -> throw new IllegalArgumentException("Not a part of a formatted string: " + value);
        }
    }

    private void field(Expression.FormattedValue field, StringBuilder text) {
        StringBuilder inner = new StringBuilder();
        new ExpressionWriter(inner, expressions.style(), true).write(field.value(), Precedence.TEST.next());
        if (inner.indexOf("\\") >= 0) {
            throw new IllegalArgumentException("A field of a formatted string needs a backslash: " + inner);
        }
        text.append('{').append(inner.charAt(0) == '{' ? " " : "").append(inner);
        text.append(field.conversion().symbol());
        Expression.FormattedString specification = field.specification();
        if (specification != null) {
            text.append(':');
            inner(specification, text);
        }
        text.append('}');
    }
}
