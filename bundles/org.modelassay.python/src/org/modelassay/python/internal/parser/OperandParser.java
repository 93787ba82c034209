/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.python.internal.parser;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.modelassay.python.PythonSyntaxException;
import org.modelassay.python.ast.BinaryOperator;
import org.modelassay.python.ast.Expression;
import org.modelassay.python.ast.UnaryOperator;
import org.modelassay.python.internal.lexer.Token.Kind;

/** Arithmetic, and what is behind a value: calls, attributes, subscripts. */
final class OperandParser {

    private final Tokens tokens;
    private final ExpressionParser expressions;
    private final AtomParser atoms;

    OperandParser(Tokens tokens, ExpressionParser expressions) {
        this.tokens = tokens;
        this.expressions = expressions;
        this.atoms = new AtomParser(tokens, expressions);
    }

    Expression bitwiseOr() throws PythonSyntaxException {
        return binary(1);
    }

    /** A sum, such as the complex number of a pattern. */
    Expression sum() throws PythonSyntaxException {
        return binary(Operators.strength(BinaryOperator.ADD));
    }

    private Expression binary(int weakest) throws PythonSyntaxException {
        int mark = tokens.mark();
        Expression left = factor();
        while (tokens.at(Kind.OPERATOR)) {
            BinaryOperator operator = Operators.binary(tokens.peek().text());
            if (operator == null || Operators.strength(operator) < weakest) {
                break;
            }
            tokens.next();
            Expression right = binary(Operators.strength(operator) + 1);
            left = tokens.spanned(mark, new Expression.BinaryOperation(left, operator, right));
        }
        return left;
    }

    private Expression factor() throws PythonSyntaxException {
        int mark = tokens.mark();
        UnaryOperator operator = switch (tokens.peek().kind() == Kind.OPERATOR ? tokens.peek().text() : "") {
        case "+" -> UnaryOperator.PLUS;
        case "-" -> UnaryOperator.MINUS;
        case "~" -> UnaryOperator.INVERT;
        default -> null;
        };
        if (operator == null) {
            return power();
        }
        tokens.enter();
        tokens.next();
        Expression operand = factor();
        tokens.leave();
        return tokens.spanned(mark, new Expression.UnaryOperation(operator, operand));
    }

    private Expression power() throws PythonSyntaxException {
        int mark = tokens.mark();
        Expression base = awaited();
        if (!tokens.skip("**")) {
            return base;
        }
        tokens.enter();
        Expression exponent = factor();
        tokens.leave();
        return tokens.spanned(mark, new Expression.BinaryOperation(base, BinaryOperator.POWER, exponent));
    }

    private Expression awaited() throws PythonSyntaxException {
        int mark = tokens.mark();
        return tokens.skip("await") ? tokens.spanned(mark, new Expression.Await(primary())) : primary();
    }

    Expression primary() throws PythonSyntaxException {
        int mark = tokens.mark();
        Expression value = atoms.atom();
        while (true) {
            if (tokens.skip(".")) {
                value = tokens.spanned(mark, new Expression.Attribute(value, tokens.identifier()));
            } else if (tokens.at("(")) {
                value = new CallParser(tokens, expressions).call(mark, value);
            } else if (tokens.skip("[")) {
                Expression index = subscripts();
                tokens.expect("]");
                value = tokens.spanned(mark, new Expression.Subscript(value, index));
            } else {
                return value;
            }
        }
    }

    private Expression subscripts() throws PythonSyntaxException {
        int mark = tokens.mark();
        Expression first = subscript();
        if (!tokens.at(",") && !(first instanceof Expression.Starred)) {
            return first;
        }
        List<Expression> elements = new ArrayList<>(List.of(first));
        while (tokens.skip(",") && !tokens.at("]")) {
            elements.add(subscript());
        }
        return tokens.spanned(mark, new Expression.TupleDisplay(elements));
    }

    private Expression subscript() throws PythonSyntaxException {
        int mark = tokens.mark();
        if (tokens.at("*")) {
            return expressions.starred();
        }
        @Nullable Expression lower = tokens.at(":") ? null : expressions.namedExpression();
        if (lower != null && !tokens.at(":")) {
            return lower;
        }
        tokens.expect(":");
        @Nullable Expression upper = atSliceEnd() ? null : expressions.expression();
        @Nullable Expression step = tokens.skip(":") && !atSliceEnd() ? expressions.expression() : null;
        return tokens.spanned(mark, new Expression.Slice(lower, upper, step));
    }

    private boolean atSliceEnd() {
        return tokens.at(":") || tokens.at("]") || tokens.at(",");
    }
}
