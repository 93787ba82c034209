/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.python.internal.parser;

import java.util.ArrayList;
import java.util.List;

import org.modelassay.python.PythonSyntaxException;
import org.modelassay.python.ast.Expression;
import org.modelassay.python.ast.Expression.DictItem;
import org.modelassay.python.ast.Literal;
import org.modelassay.python.internal.lexer.Token;

/** Names, literals, displays and comprehensions. */
final class AtomParser {

    private final Tokens tokens;
    private final ExpressionParser expressions;
    private final ComprehensionParser comprehensions;

    AtomParser(Tokens tokens, ExpressionParser expressions) {
        this.tokens = tokens;
        this.expressions = expressions;
        this.comprehensions = new ComprehensionParser(tokens, expressions);
    }

    Expression atom() throws PythonSyntaxException {
        Token token = tokens.peek();
        int mark = tokens.mark();
        return switch (token.kind()) {
        case NAME -> word(token, mark);
        case NUMBER -> {
            tokens.next();
            yield tokens.spanned(mark, new Expression.Constant(NumberLiterals.parse(token)));
        }
        case STRING -> new StringsParser(tokens).parse();
        default -> bracket(token, mark);
        };
    }

    private Expression word(Token token, int mark) throws PythonSyntaxException {
        Literal constant = switch (token.text()) {
        case "None" -> Literal.Singleton.NONE;
        case "True" -> Literal.Singleton.TRUE;
        case "False" -> Literal.Singleton.FALSE;
        default -> null;
        };
        if (constant == null) {
            if (!tokens.atIdentifier()) {
                throw tokens.error("expected an expression");
            }
            return expressions.name();
        }
        tokens.next();
        return tokens.spanned(mark, new Expression.Constant(constant));
    }

    private Expression bracket(Token token, int mark) throws PythonSyntaxException {
        if (tokens.skip("...")) {
            return tokens.spanned(mark, new Expression.Constant(Literal.Singleton.ELLIPSIS));
        } else if (token.is("(")) {
            return parenthesis(mark);
        } else if (token.is("[")) {
            return list(mark);
        } else if (token.is("{")) {
            return brace(mark);
        }
        throw tokens.error("expected an expression");
    }

    private Expression parenthesis(int mark) throws PythonSyntaxException {
        tokens.enter();
        tokens.expect("(");
        Expression result;
        if (tokens.skip(")")) {
            result = tokens.spanned(mark, new Expression.TupleDisplay(List.of()));
        } else if (tokens.at("yield")) {
            result = expressions.yieldExpression();
            tokens.expect(")");
        } else {
            result = grouped(mark);
        }
        tokens.leave();
        return result;
    }

    private Expression grouped(int mark) throws PythonSyntaxException {
        Expression first = expressions.starNamedExpression();
        if (comprehensions.atClause()) {
            Expression generator = comprehensions.generator(mark, first);
            tokens.expect(")");
            return tokens.spanned(mark, generator);
        }
        if (!tokens.at(",")) {
            if (first instanceof Expression.Starred) {
                throw tokens.error("cannot unpack here; expected ','");
            }
            tokens.expect(")");
            return first;
        }
        List<Expression> elements = rest(first, ")");
        return tokens.spanned(mark, new Expression.TupleDisplay(elements));
    }

    /** The elements of a display from behind the first to the closing bracket. */
    private List<Expression> rest(Expression first, String close) throws PythonSyntaxException {
        List<Expression> elements = new ArrayList<>(List.of(first));
        while (tokens.skip(",") && !tokens.at(close)) {
            elements.add(expressions.starNamedExpression());
        }
        tokens.expect(close);
        return elements;
    }

    private Expression list(int mark) throws PythonSyntaxException {
        tokens.enter();
        tokens.expect("[");
        Expression result;
        if (tokens.skip("]")) {
            result = new Expression.ListDisplay(List.of());
        } else {
            Expression first = expressions.starNamedExpression();
            if (comprehensions.atClause()) {
                result = new Expression.ListComprehension(first, comprehensions.clauses());
                tokens.expect("]");
            } else {
                result = new Expression.ListDisplay(rest(first, "]"));
            }
        }
        tokens.leave();
        return tokens.spanned(mark, result);
    }

    private Expression brace(int mark) throws PythonSyntaxException {
        tokens.enter();
        tokens.expect("{");
        Expression result;
        if (tokens.at("}") || tokens.at("**")) {
            result = dict(new ArrayList<>());
        } else {
            Expression first = expressions.starNamedExpression();
            result = tokens.skip(":") ? dictFrom(first) : set(first);
        }
        tokens.leave();
        return tokens.spanned(mark, result);
    }

    private Expression set(Expression first) throws PythonSyntaxException {
        if (comprehensions.atClause()) {
            var result = new Expression.SetComprehension(first, comprehensions.clauses());
            tokens.expect("}");
            return result;
        }
        return new Expression.SetDisplay(rest(first, "}"));
    }

    private Expression dictFrom(Expression key) throws PythonSyntaxException {
        Expression value = expressions.expression();
        if (comprehensions.atClause()) {
            var result = new Expression.DictComprehension(key, value, comprehensions.clauses());
            tokens.expect("}");
            return result;
        }
        List<DictItem> items = new ArrayList<>(List.of(new DictItem(key, value)));
        if (!tokens.at("}")) {
            tokens.expect(",");
        }
        return dict(items);
    }

    private Expression dict(List<DictItem> items) throws PythonSyntaxException {
        while (!tokens.at("}")) {
            if (tokens.skip("**")) {
                items.add(new DictItem(null, expressions.operands().bitwiseOr()));
            } else {
                Expression key = expressions.expression();
                tokens.expect(":");
                items.add(new DictItem(key, expressions.expression()));
            }
            if (!tokens.skip(",")) {
                break;
            }
        }
        tokens.expect("}");
        return new Expression.DictDisplay(items);
    }
}
