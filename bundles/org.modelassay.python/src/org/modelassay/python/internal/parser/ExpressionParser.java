/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.python.internal.parser;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.modelassay.python.PythonSyntaxException;
import org.modelassay.python.ast.BooleanOperator;
import org.modelassay.python.ast.ComparisonOperator;
import org.modelassay.python.ast.Expression;
import org.modelassay.python.ast.UnaryOperator;
import org.modelassay.python.internal.lexer.Token.Kind;

/** Expressions from tuples down to comparisons; arithmetic and below are {@link OperandParser}'s. */
final class ExpressionParser {

    private final Tokens tokens;
    private final OperandParser operands;

    ExpressionParser(Tokens tokens) {
        this.tokens = tokens;
        this.operands = new OperandParser(tokens, this);
    }

    /** {@code star_expressions}: one expression, or a tuple without parentheses. */
    Expression starExpressions() throws PythonSyntaxException {
        return tuple(this::starExpression);
    }

    /** {@code yield_expr | star_expressions}. */
    Expression yieldOrStarExpressions() throws PythonSyntaxException {
        return tokens.at("yield") ? yieldExpression() : starExpressions();
    }

    /** {@code star_targets}: what a loop or comprehension assigns to. */
    Expression targets() throws PythonSyntaxException {
        Expression target = tuple(() -> tokens.at("*") ? starred() : operands.bitwiseOr());
        Targets.checkAssignable(target, tokens);
        return target;
    }

    /** One or more items, a tuple if there is a comma. */
    Expression tuple(ItemParser item) throws PythonSyntaxException {
        int mark = tokens.mark();
        Expression first = item.parse();
        if (!tokens.at(",")) {
            return first;
        }
        List<Expression> elements = new ArrayList<>(List.of(first));
        while (tokens.skip(",") && atExpression()) {
            elements.add(item.parse());
        }
        return tokens.spanned(mark, new Expression.TupleDisplay(elements));
    }

    Expression starExpression() throws PythonSyntaxException {
        return tokens.at("*") ? starred() : expression();
    }

    Expression starNamedExpression() throws PythonSyntaxException {
        return tokens.at("*") ? starred() : namedExpression();
    }

    Expression starred() throws PythonSyntaxException {
        int mark = tokens.mark();
        tokens.expect("*");
        return tokens.spanned(mark, new Expression.Starred(operands.bitwiseOr()));
    }

    Expression namedExpression() throws PythonSyntaxException {
        int mark = tokens.mark();
        if (tokens.atIdentifier() && tokens.peek(1).is(":=")) {
            Expression.Name target = name();
            tokens.expect(":=");
            return tokens.spanned(mark, new Expression.NamedExpression(target, expression()));
        }
        return expression();
    }

    Expression.Name name() throws PythonSyntaxException {
        int mark = tokens.mark();
        return tokens.spanned(mark, new Expression.Name(tokens.identifier()));
    }

    Expression expression() throws PythonSyntaxException {
        tokens.enter();
        int mark = tokens.mark();
        boolean function = tokens.at("lambda");
        Expression result = function ? lambda() : disjunction();
        if (!function && tokens.skip("if")) {
            Expression test = disjunction();
            tokens.expect("else");
            result = tokens.spanned(mark, new Expression.Conditional(test, result, expression()));
        }
        tokens.leave();
        return result;
    }

    Expression yieldExpression() throws PythonSyntaxException {
        int mark = tokens.mark();
        tokens.expect("yield");
        if (tokens.skip("from")) {
            return tokens.spanned(mark, new Expression.YieldFrom(expression()));
        }
        @Nullable Expression value = atExpression() ? starExpressions() : null;
        return tokens.spanned(mark, new Expression.Yield(value));
    }

    private Expression lambda() throws PythonSyntaxException {
        int mark = tokens.mark();
        tokens.expect("lambda");
        var arguments = new ArgumentsParser(tokens, this, false).parse(":");
        tokens.expect(":");
        return tokens.spanned(mark, new Expression.Lambda(arguments, expression()));
    }

    Expression disjunction() throws PythonSyntaxException {
        return joined(BooleanOperator.OR, () -> joined(BooleanOperator.AND, this::inversion));
    }

    private Expression joined(BooleanOperator operator, ItemParser operand) throws PythonSyntaxException {
        int mark = tokens.mark();
        Expression first = operand.parse();
        if (!tokens.at(operator.symbol())) {
            return first;
        }
        List<Expression> values = new ArrayList<>(List.of(first));
        while (tokens.skip(operator.symbol())) {
            values.add(operand.parse());
        }
        return tokens.spanned(mark, new Expression.BoolOp(operator, values));
    }

    private Expression inversion() throws PythonSyntaxException {
        int mark = tokens.mark();
        if (!tokens.skip("not")) {
            return comparison();
        }
        tokens.enter();
        Expression operand = inversion();
        tokens.leave();
        return tokens.spanned(mark, new Expression.UnaryOperation(UnaryOperator.NOT, operand));
    }

    private Expression comparison() throws PythonSyntaxException {
        int mark = tokens.mark();
        Expression left = operands.bitwiseOr();
        @Nullable ComparisonOperator operator = comparisonOperator();
        if (operator == null) {
            return left;
        }
        List<ComparisonOperator> operators = new ArrayList<>();
        List<Expression> comparators = new ArrayList<>();
        while (operator != null) {
            operators.add(operator);
            comparators.add(operands.bitwiseOr());
            operator = comparisonOperator();
        }
        return tokens.spanned(mark, new Expression.Comparison(left, operators, comparators));
    }

    private @Nullable ComparisonOperator comparisonOperator() throws PythonSyntaxException {
        if (tokens.at(Kind.OPERATOR)) {
            ComparisonOperator operator = Operators.comparison(tokens.peek().text());
            if (operator != null) {
                tokens.next();
            }
            return operator;
        } else if (tokens.skip("in")) {
            return ComparisonOperator.IN;
        } else if (tokens.skip("is")) {
            return tokens.skip("not") ? ComparisonOperator.IS_NOT : ComparisonOperator.IS;
        } else if (tokens.at("not") && tokens.peek(1).is("in")) {
            tokens.next();
            tokens.expect("in");
            return ComparisonOperator.NOT_IN;
        }
        return null;
    }

    OperandParser operands() {
        return operands;
    }

    /** Whether an expression can begin here. */
    boolean atExpression() {
        return switch (tokens.peek().kind()) {
        case NUMBER, STRING -> true;
        case NAME -> tokens.atIdentifier() || Operators.BEGINS_EXPRESSION.contains(tokens.peek().text());
        case OPERATOR -> Operators.BEGINS_EXPRESSION.contains(tokens.peek().text());
        default -> false;
        };
    }

    /** Parses one item of a sequence. */
    @FunctionalInterface
    interface ItemParser {
        Expression parse() throws PythonSyntaxException;
    }
}
