/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.analyser.codecrash.internal.perturb;

import java.math.BigInteger;
import java.util.List;

import org.modelassay.python.ast.ComparisonOperator;
import org.modelassay.python.ast.Expression;
import org.modelassay.python.ast.Literal;

/** Small trees by short names. */
final class Trees {

    private Trees() {
    }

    static Expression name(String id) {
        return new Expression.Name(id);
    }

    static Expression number(long value) {
        return new Expression.Constant(new Literal.Int(BigInteger.valueOf(value)));
    }

    static Expression text(String value) {
        return new Expression.Constant(new Literal.Text(value, false));
    }

    static Expression constant(Literal.Singleton value) {
        return new Expression.Constant(value);
    }

    static Expression truth(boolean value) {
        return constant(value ? Literal.Singleton.TRUE : Literal.Singleton.FALSE);
    }

    static Expression call(String function, Expression... arguments) {
        return new Expression.Call(name(function), List.of(arguments), List.of());
    }

    static Expression compare(Expression left, ComparisonOperator operator, Expression right) {
        return new Expression.Comparison(left, List.of(operator), List.of(right));
    }
}
