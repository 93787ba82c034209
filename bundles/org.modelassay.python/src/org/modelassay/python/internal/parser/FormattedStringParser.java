/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.python.internal.parser;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.modelassay.python.Position;
import org.modelassay.python.PythonSyntaxException;
import org.modelassay.python.ast.Conversion;
import org.modelassay.python.ast.Expression;
import org.modelassay.python.ast.Literal;
import org.modelassay.python.internal.lexer.FieldScanner;
import org.modelassay.python.internal.lexer.Lexer;
import org.modelassay.python.internal.lexer.Token.Kind;

/** The text and the replacement fields of one formatted string (PEP 701). */
final class FormattedStringParser {

    private final Tokens tokens;
    private final String source;
    private final int end;
    private final boolean raw;
    private final Position position;
    private final List<Expression> values = new ArrayList<>();
    private final StringBuilder pending = new StringBuilder();
    private int at;

    FormattedStringParser(Tokens tokens, int from, int to, boolean raw, Position position) {
        this.tokens = tokens;
        this.source = tokens.source;
        this.at = from;
        this.end = to;
        this.raw = raw;
        this.position = position;
    }

    /** The values of the string, text that stands before {@code =} in a field among them. */
    List<Expression> values() throws PythonSyntaxException {
        parse(false);
        return values;
    }

    /** Parses to the end, or to the closing brace of the field whose specification this is. */
    private void parse(boolean specification) throws PythonSyntaxException {
        while (at < end) {
            char c = source.charAt(at);
            if (c == '\\' && !raw) {
                escape();
            } else if (!specification && (source.startsWith("{{", at) || source.startsWith("}}", at))) {
                pending.append(c);
                at += 2;
            } else if (c == '{') {
                field();
            } else if (c == '}') {
                if (specification) {
                    break;
                }
                throw error("single '}' in a formatted string");
            } else {
                pending.append(c == '\\' ? "\\\\" : String.valueOf(c));
                at++;
            }
        }
        flush();
    }

    /** Keeps an escape as it is written; {@link #flush} resolves it. */
    private void escape() {
        int close = source.startsWith("\\N{", at) ? source.indexOf('}', at) : -1;
        boolean brace = at + 1 < end && "{}".indexOf(source.charAt(at + 1)) >= 0;
        int stop = close >= 0 ? close + 1 : Math.min(at + (brace ? 1 : 2), end);
        pending.append(source, at, stop);
        at = stop;
    }

    private void flush() throws PythonSyntaxException {
        if (!pending.isEmpty()) {
            constant(Escapes.text(pending.toString(), false, position));
            pending.setLength(0);
        }
    }

    private void constant(String text) {
        values.add(new Expression.Constant(new Literal.Text(text, false)));
    }

    private void field() throws PythonSyntaxException {
        flush();
        int start = ++at;
        at = FieldScanner.endOfExpression(source, start, end, position);
        int stop = at;
        boolean shown = isShown(start, stop);
        if (shown) {
            constant(source.substring(start, stop));
            stop = source.lastIndexOf('=', stop - 1);
        }
        Expression value = expression(start, stop);
        Conversion conversion = conversion();
        Expression.@Nullable FormattedString specification = specification();
        if (at >= end || source.charAt(at) != '}') {
            throw error("expected '}' in a formatted string");
        }
        at++;
        boolean plain = shown && conversion == Conversion.NONE && specification == null;
        values.add(new Expression.FormattedValue(value, plain ? Conversion.REPR : conversion, specification));
    }

    /** Whether the field ends with an equals sign that shows its own text. */
    private boolean isShown(int start, int stop) {
        int last = stop - 1;
        while (last > start && Character.isWhitespace(source.charAt(last))) {
            last--;
        }
        return last > start && source.charAt(last) == '=' && "=!<>".indexOf(source.charAt(last - 1)) < 0;
    }

    private Expression expression(int start, int stop) throws PythonSyntaxException {
        if (source.substring(start, stop).isBlank()) {
            throw error("an empty field in a formatted string");
        }
        Tokens inner = new Tokens(source, Lexer.expression(source, start, stop, position), tokens.spans);
        Expression value = new ExpressionParser(inner).yieldOrStarExpressions();
        inner.expect(Kind.END, "the end of the field");
        return value;
    }

    private Conversion conversion() throws PythonSyntaxException {
        if (at >= end || source.charAt(at) != '!') {
            return Conversion.NONE;
        }
        Conversion conversion = switch (at + 1 < end ? source.charAt(at + 1) : ' ') {
        case 's' -> Conversion.STR;
        case 'r' -> Conversion.REPR;
        case 'a' -> Conversion.ASCII;
        default -> throw error("a conversion is 's', 'r' or 'a'");
        };
        at += 2;
        return conversion;
    }

    private Expression.@Nullable FormattedString specification() throws PythonSyntaxException {
        if (at >= end || source.charAt(at) != ':') {
            return null;
        }
        FormattedStringParser inner = new FormattedStringParser(tokens, at + 1, end, raw, position);
        inner.parse(true);
        at = inner.at;
        return new Expression.FormattedString(inner.values);
    }

    private PythonSyntaxException error(String problem) {
        return new PythonSyntaxException(problem, position);
    }
}
