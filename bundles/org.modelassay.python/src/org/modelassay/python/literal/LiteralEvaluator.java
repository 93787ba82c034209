/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.python.literal;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedMap;
import java.util.SequencedSet;

import org.modelassay.python.ast.BinaryOperator;
import org.modelassay.python.ast.Expression;
import org.modelassay.python.ast.Expression.DictItem;
import org.modelassay.python.ast.Literal;
import org.modelassay.python.ast.UnaryOperator;

/**
 * Evaluates what Python's {@code ast.literal_eval} accepts: constants, signs before numbers, complex sums, tuples,
 * lists, sets, dictionaries and {@code set()}.
 */
public final class LiteralEvaluator {

    /** Creates an evaluator, which has no state. */
    public LiteralEvaluator() {
        // nothing to set up
    }

    /**
     * The value of an expression.
     *
     * @param expression the expression
     * @return its value
     * @throws NotALiteralException if it needs more than literals, or puts a list, set or dictionary where only
     *                              hashable values can be
     */
    public PythonValue evaluate(Expression expression) throws NotALiteralException {
        return switch (expression) {
        case Expression.Constant(Literal literal) -> constant(literal);
        case Expression.TupleDisplay(List<Expression> elements) -> new PythonValue.Sequence(false, all(elements));
        case Expression.ListDisplay(List<Expression> elements) -> new PythonValue.Sequence(true, all(elements));
        case Expression.SetDisplay(List<Expression> elements) -> set(elements);
        case Expression.DictDisplay(List<DictItem> items) -> dict(items);
        case Expression.Call(Expression.Name(String id), List<Expression> arguments, var keywords) when id.equals("set")
                && arguments.isEmpty() && keywords.isEmpty() ->
                new PythonSet(new LinkedHashSet<>());
        case Expression.UnaryOperation operation -> sign(operation);
        case Expression.BinaryOperation operation -> complex(operation);
        default -> throw new NotALiteralException("Not a literal: " + expression.getClass().getSimpleName());
        };
    }

    private static PythonValue constant(Literal literal) {
        return switch (literal) {
        case Literal.Int(BigInteger value) -> new PythonNumber.Int(value);
        case Literal.Float(double value) -> new PythonNumber.Float(value);
        case Literal.Imaginary(double value) -> new PythonNumber.Complex(0, value);
        case Literal.Text(String value, boolean _) -> new PythonValue.Text(value);
        case Literal.Bytes(byte[] value) -> new PythonValue.Bytes(value);
        case Literal.Singleton singleton -> switch (singleton) {
        case NONE -> PythonValue.Constant.NONE;
        case ELLIPSIS -> PythonValue.Constant.ELLIPSIS;
        case TRUE -> new PythonNumber.Bool(true);
        case FALSE -> new PythonNumber.Bool(false);
        };
        };
    }

    private List<PythonValue> all(List<Expression> elements) throws NotALiteralException {
        List<PythonValue> values = new ArrayList<>(elements.size());
        for (Expression element : elements) {
            values.add(evaluate(element));
        }
        return values;
    }

    private PythonValue set(List<Expression> elements) throws NotALiteralException {
        SequencedSet<PythonValue> values = new LinkedHashSet<>();
        for (Expression element : elements) {
            values.add(hashable(element));
        }
        return new PythonSet(values);
    }

    private PythonValue dict(List<DictItem> items) throws NotALiteralException {
        SequencedMap<PythonValue, PythonValue> values = new LinkedHashMap<>();
        for (DictItem item : items) {
            Expression key = item.key();
            if (key == null) {
                throw new NotALiteralException("Not a literal: ** in a dictionary");
            }
            values.put(hashable(key), evaluate(item.value()));
        }
        return new PythonDict(values);
    }

    private PythonValue hashable(Expression expression) throws NotALiteralException {
        PythonValue value = evaluate(expression);
        if (!value.isHashable()) {
            throw new NotALiteralException("Not hashable: " + expression.getClass().getSimpleName());
        }
        return value;
    }

    private PythonValue sign(Expression.UnaryOperation operation) throws NotALiteralException {
        boolean negative = operation.operator() == UnaryOperator.MINUS;
        if (!negative && operation.operator() != UnaryOperator.PLUS
                || !(evaluate(operation.operand()) instanceof PythonNumber number)
                || number instanceof PythonNumber.Bool) {
            throw new NotALiteralException("Not a literal: " + operation.operator().symbol() + " before no number");
        }
        return negative ? negate(number) : number;
    }

    private static PythonNumber negate(PythonNumber number) {
        return switch (number) {
        case PythonNumber.Int(BigInteger value) -> new PythonNumber.Int(value.negate());
        case PythonNumber.Float(double value) -> new PythonNumber.Float(-value);
        case PythonNumber.Complex(double real, double imaginary) -> new PythonNumber.Complex(-real, -imaginary);
        case PythonNumber.Bool bool -> throw new IllegalArgumentException("Not a number literal: " + bool);
        };
    }

    private PythonValue complex(Expression.BinaryOperation operation) throws NotALiteralException {
        boolean minus = operation.operator() == BinaryOperator.SUBTRACT;
        if ((minus || operation.operator() == BinaryOperator.ADD)
                && evaluate(operation.right()) instanceof PythonNumber.Complex(double _, double imaginary)) {
            double signed = minus ? -imaginary : imaginary;
            switch (evaluate(operation.left())) {
            case PythonNumber.Int(BigInteger value) -> {
                return new PythonNumber.Complex(value.doubleValue(), signed);
            }
            case PythonNumber.Float(double value) -> {
                return new PythonNumber.Complex(value, signed);
            }
            default -> throw new NotALiteralException("Not a literal: a sum that is not a complex number");
            }
        }
        throw new NotALiteralException("Not a literal: an operation that is not a complex number");
    }
}
