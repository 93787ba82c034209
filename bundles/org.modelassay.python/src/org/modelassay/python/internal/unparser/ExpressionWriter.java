/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.python.internal.unparser;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.modelassay.python.Python.Style;
import org.modelassay.python.ast.BinaryOperator;
import org.modelassay.python.ast.Expression;
import org.modelassay.python.ast.Keyword;
import org.modelassay.python.ast.Literal;
import org.modelassay.python.ast.UnaryOperator;

/** Writes expressions. */
final class ExpressionWriter {

    private final StringBuilder out;
    private final Style style;
    /** Whether this writes a field of an f-string, where older releases allow no backslash. */
    private final boolean inField;
    private final DisplayWriter displays;

    ExpressionWriter(StringBuilder out, Style style, boolean inField) {
        this.out = out;
        this.style = style;
        this.inField = inField;
        this.displays = new DisplayWriter(out, this);
    }

    Style style() {
        return style;
    }

    boolean isInField() {
        return inField;
    }

    /** Writes an expression in a place that asks for nothing special. */
    void write(Expression expression) {
        write(expression, Precedence.TEST);
    }

    /** Writes what stands before an expression and the expression, or nothing if there is none. */
    void writeIfPresent(String before, @Nullable Expression expression) {
        if (expression != null) {
            out.append(before);
            write(expression);
        }
    }

    /** Writes an expression, in parentheses if it binds less than its place asks for. */
    void write(Expression expression, Precedence place) {
        switch (expression) {
        case Expression.Name(String id) -> out.append(id);
        case Expression.Constant(Literal value) -> constant(value);
        case Expression.Attribute attribute -> attribute(attribute);
        case Expression.Call call -> call(call);
        case Expression.Subscript subscript -> displays.subscript(subscript);
        case Expression.Slice slice -> displays.slice(slice);
        case Expression.TupleDisplay tuple -> displays.tuple(tuple, place);
        case Expression.ListDisplay list -> displays.list(list);
        case Expression.SetDisplay set -> displays.set(set);
        case Expression.DictDisplay dict -> displays.dict(dict);
        case Expression.ListComprehension c -> displays.comprehension("[", c.element(), c.generators(), "]");
        case Expression.SetComprehension c -> displays.comprehension("{", c.element(), c.generators(), "}");
        case Expression.GeneratorExpression c -> displays.comprehension("(", c.element(), c.generators(), ")");
        case Expression.DictComprehension c -> displays.dictComprehension(c);
        case Expression.FormattedString string -> new FormattedStringWriter(out, this).write(string);
        case Expression.FormattedValue value ->
                new FormattedStringWriter(out, this).write(new Expression.FormattedString(List.of(value)));
        case Expression.Starred(Expression value) -> {
            out.append('*');
            write(value, Precedence.BITWISE_OR);
        }
        default -> operation(expression, place);
        }
    }

    private void operation(Expression expression, Precedence place) {
        Precedence own = precedence(expression);
        boolean enclosed = place.isAbove(own);
        if (enclosed) {
            out.append('(');
        }
        bare(expression, own);
        if (enclosed) {
            out.append(')');
        }
    }

    private Precedence precedence(Expression expression) {
        return switch (expression) {
        case Expression.NamedExpression _ -> Precedence.NAMED;
        case Expression.Yield _,Expression.YieldFrom _ -> Precedence.YIELD;
        case Expression.BoolOp boolOp -> Precedence.of(boolOp.operator());
        case Expression.BinaryOperation operation -> Precedence.of(operation.operator());
        case Expression.UnaryOperation operation -> Precedence.of(operation.operator());
        case Expression.Comparison _ -> Precedence.COMPARISON;
        case Expression.Await _ -> Precedence.AWAIT;
        default -> Precedence.TEST;
        };
    }

    private void bare(Expression expression, Precedence own) {
        switch (expression) {
        case Expression.NamedExpression(Expression.Name target, Expression value) -> {
            write(target, Precedence.ATOM);
            out.append(" := ");
            write(value, Precedence.ATOM);
        }
        case Expression.BoolOp boolOp -> boolOp(boolOp, own);
        case Expression.BinaryOperation operation -> binary(operation, own);
        case Expression.UnaryOperation(UnaryOperator operator, Expression operand) -> {
            out.append(operator.symbol()).append(operator == UnaryOperator.NOT ? " " : "");
            write(operand, own);
        }
        case Expression.Comparison comparison -> comparison(comparison);
        case Expression.Conditional(Expression test, Expression body, Expression orElse) -> {
            write(body, Precedence.TEST.next());
            out.append(" if ");
            write(test, Precedence.TEST.next());
            out.append(" else ");
            write(orElse, Precedence.TEST);
        }
        case Expression.Lambda lambda -> lambda(lambda);
        case Expression.Await(Expression value) -> word("await", value);
        case Expression.Yield(Expression value) -> word("yield", value);
        case Expression.YieldFrom(Expression value) -> word("yield from", value);
        default -> throw new IllegalArgumentException("Not an operation: " + expression);
        }
    }

    private void word(String word, @Nullable Expression value) {
        out.append(word);
        if (value != null) {
            out.append(' ');
            write(value, Precedence.ATOM);
        }
    }

    private void boolOp(Expression.BoolOp boolOp, Precedence own) {
        Precedence place = own;
        String separator = "";
        for (Expression value : boolOp.values()) {
            out.append(separator);
            place = place.next();
            write(value, place);
            separator = " " + boolOp.operator().symbol() + " ";
        }
    }

    private void binary(Expression.BinaryOperation operation, Precedence own) {
        boolean power = operation.operator() == BinaryOperator.POWER;
        write(operation.left(), power ? own.next() : own);
        out.append(' ').append(operation.operator().symbol()).append(' ');
        write(operation.right(), power ? own : own.next());
    }

    private void comparison(Expression.Comparison comparison) {
        write(comparison.left(), Precedence.COMPARISON.next());
        for (int i = 0; i < comparison.operators().size(); i++) {
            out.append(' ').append(comparison.operators().get(i).symbol()).append(' ');
            write(comparison.comparators().get(i), Precedence.COMPARISON.next());
        }
    }

    private void lambda(Expression.Lambda lambda) {
        out.append("lambda");
        int before = out.length();
        new ArgumentsWriter(out, this).write(lambda.arguments());
        if (out.length() > before || style == Style.PYTHON_3_10) {
            out.insert(before, ' ');
        }
        out.append(": ");
        write(lambda.body(), Precedence.TEST);
    }

    private void attribute(Expression.Attribute attribute) {
        write(attribute.value(), Precedence.ATOM);
        out.append(isInteger(attribute.value()) ? " ." : ".").append(attribute.name());
    }

    /** Whether CPython takes the value for an integer literal, behind which a dot needs a blank; truth values are. */
    private static boolean isInteger(Expression value) {
        return value instanceof Expression.Constant(Literal literal) && (literal instanceof Literal.Int
                || literal == Literal.Singleton.TRUE || literal == Literal.Singleton.FALSE);
    }

    private void call(Expression.Call call) {
        write(call.function(), Precedence.ATOM);
        out.append('(');
        arguments(call.arguments(), call.keywords());
        out.append(')');
    }

    /** Writes the arguments of a call or a class, without parentheses. */
    void arguments(List<Expression> arguments, List<Keyword> keywords) {
        String separator = "";
        for (Expression argument : arguments) {
            out.append(separator);
            write(argument);
            separator = ", ";
        }
        for (Keyword keyword : keywords) {
            out.append(separator).append(keyword.name() == null ? "**" : keyword.name() + "=");
            write(keyword.value());
            separator = ", ";
        }
    }

    void constant(Literal literal) {
        switch (literal) {
        case Literal.Int(var value) -> out.append(value);
        case Literal.Float(double value) -> out.append(Numerals.floating(value));
        case Literal.Imaginary(double value) -> out.append(Numerals.imaginary(value));
        case Literal.Bytes(byte[] value) -> out.append(Quotes.repr(value));
        case Literal.Text(String value, boolean unicode) -> {
            out.append(unicode ? "u" : "");
            out.append(inField ? Quotes.minimal(value, Quotes.ALL, false).text() : Quotes.repr(value));
        }
        case Literal.Singleton singleton -> out.append(singleton.symbol());
        }
    }
}
