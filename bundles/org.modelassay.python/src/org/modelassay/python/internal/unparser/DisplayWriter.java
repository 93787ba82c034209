/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.python.internal.unparser;

import java.util.List;

import org.modelassay.python.Python.Style;
import org.modelassay.python.ast.Comprehension;
import org.modelassay.python.ast.Expression;
import org.modelassay.python.ast.Expression.DictItem;

/** Writes displays, comprehensions and subscripts. */
final class DisplayWriter {

    private final StringBuilder out;
    private final ExpressionWriter expressions;

    DisplayWriter(StringBuilder out, ExpressionWriter expressions) {
        this.out = out;
        this.expressions = expressions;
    }

    void tuple(Expression.TupleDisplay tuple, Precedence place) {
        boolean bare = expressions.style() != Style.PYTHON_3_10 && !tuple.elements().isEmpty()
                && !place.isAbove(Precedence.TUPLE);
        out.append(bare ? "" : "(");
        items(tuple.elements());
        out.append(bare ? "" : ")");
    }

    /** The elements of a tuple: a single one with a comma behind it. */
    private void items(List<Expression> elements) {
        elements(elements);
        if (elements.size() == 1) {
            out.append(',');
        }
    }

    private void elements(List<Expression> elements) {
        String separator = "";
        for (Expression element : elements) {
            out.append(separator);
            expressions.write(element);
            separator = ", ";
        }
    }

    void list(Expression.ListDisplay list) {
        out.append('[');
        elements(list.elements());
        out.append(']');
    }

    void set(Expression.SetDisplay set) {
        out.append('{');
        if (set.elements().isEmpty()) {
            out.append("*()");
        }
        elements(set.elements());
        out.append('}');
    }

    void dict(Expression.DictDisplay dict) {
        out.append('{');
        String separator = "";
        for (DictItem item : dict.items()) {
            out.append(separator);
            Expression key = item.key();
            if (key == null) {
                out.append("**");
                expressions.write(item.value(), Precedence.BITWISE_OR);
            } else {
                expressions.write(key);
                out.append(": ");
                expressions.write(item.value());
            }
            separator = ", ";
        }
        out.append('}');
    }

    void comprehension(String open, Expression element, List<Comprehension> clauses, String close) {
        out.append(open);
        expressions.write(element);
        clauses(clauses);
        out.append(close);
    }

    void dictComprehension(Expression.DictComprehension comprehension) {
        out.append('{');
        expressions.write(comprehension.key());
        out.append(": ");
        expressions.write(comprehension.value());
        clauses(comprehension.generators());
        out.append('}');
    }

    private void clauses(List<Comprehension> clauses) {
        for (Comprehension clause : clauses) {
            out.append(clause.asynchronous() ? " async for " : " for ");
            expressions.write(clause.target(), Precedence.TUPLE);
            out.append(" in ");
            expressions.write(clause.iterable(), Precedence.TEST.next());
            for (Expression condition : clause.conditions()) {
                out.append(" if ");
                expressions.write(condition, Precedence.TEST.next());
            }
        }
    }

    void subscript(Expression.Subscript subscript) {
        expressions.write(subscript.value(), Precedence.ATOM);
        out.append('[');
        if (subscript.index() instanceof Expression.TupleDisplay(List<Expression> elements) && isBare(elements)) {
            items(elements);
        } else {
            expressions.write(subscript.index());
        }
        out.append(']');
    }

    private boolean isBare(List<Expression> elements) {
        return !elements.isEmpty() && (expressions.style() != Style.PYTHON_3_10
                || elements.stream().noneMatch(Expression.Starred.class::isInstance));
    }

    void slice(Expression.Slice slice) {
        expressions.writeIfPresent("", slice.lower());
        out.append(':');
        expressions.writeIfPresent("", slice.upper());
        expressions.writeIfPresent(":", slice.step());
    }
}
