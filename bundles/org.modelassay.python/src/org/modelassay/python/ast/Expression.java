/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.python.ast;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** An expression. */
public sealed interface Expression extends Node {

    /**
     * An item of a dictionary display.
     *
     * @param key   the key; {@code null} for {@code **value}
     * @param value the value
     */
    record DictItem(@Nullable Expression key, Expression value) {
    }

    /**
     * A name.
     *
     * @param id the identifier
     */
    record Name(String id) implements Expression {
    }

    /**
     * A literal.
     *
     * @param value what it stands for
     */
    record Constant(Literal value) implements Expression {
    }

    /**
     * Operands joined by one of {@code and} and {@code or}.
     *
     * @param operator the operator
     * @param values   two or more operands
     */
    record BoolOp(BooleanOperator operator, List<Expression> values) implements Expression {

        /** Copies the lists. */
        public BoolOp {
            values = List.copyOf(values);
        }
    }

    /**
     * An assignment expression, {@code target := value}.
     *
     * @param target what is assigned
     * @param value  its value
     */
    record NamedExpression(Name target, Expression value) implements Expression {
    }

    /**
     * An arithmetic or bitwise operation.
     *
     * @param left     the left operand
     * @param operator the operator
     * @param right    the right operand
     */
    record BinaryOperation(Expression left, BinaryOperator operator, Expression right) implements Expression {
    }

    /**
     * An operation on one operand.
     *
     * @param operator the operator
     * @param operand  the operand
     */
    record UnaryOperation(UnaryOperator operator, Expression operand) implements Expression {
    }

    /**
     * A function without a name.
     *
     * @param arguments its parameters
     * @param body      its value
     */
    record Lambda(Arguments arguments, Expression body) implements Expression {
    }

    /**
     * {@code body if test else orElse}.
     *
     * @param test   the condition
     * @param body   the value when it holds
     * @param orElse the value when it does not
     */
    record Conditional(Expression test, Expression body, Expression orElse) implements Expression {
    }

    /**
     * A dictionary display.
     *
     * @param items the items in order
     */
    record DictDisplay(List<DictItem> items) implements Expression {

        /** Copies the lists. */
        public DictDisplay {
            items = List.copyOf(items);
        }
    }

    /**
     * A set display.
     *
     * @param elements one or more elements
     */
    record SetDisplay(List<Expression> elements) implements Expression {

        /** Copies the lists. */
        public SetDisplay {
            elements = List.copyOf(elements);
        }
    }

    /**
     * A list display.
     *
     * @param elements the elements
     */
    record ListDisplay(List<Expression> elements) implements Expression {

        /** Copies the lists. */
        public ListDisplay {
            elements = List.copyOf(elements);
        }
    }

    /**
     * A tuple, with or without parentheses.
     *
     * @param elements the elements
     */
    record TupleDisplay(List<Expression> elements) implements Expression {

        /** Copies the lists. */
        public TupleDisplay {
            elements = List.copyOf(elements);
        }
    }

    /**
     * A list comprehension.
     *
     * @param element    each element
     * @param generators its clauses
     */
    record ListComprehension(Expression element, List<Comprehension> generators) implements Expression {

        /** Copies the lists. */
        public ListComprehension {
            generators = List.copyOf(generators);
        }
    }

    /**
     * A set comprehension.
     *
     * @param element    each element
     * @param generators its clauses
     */
    record SetComprehension(Expression element, List<Comprehension> generators) implements Expression {

        /** Copies the lists. */
        public SetComprehension {
            generators = List.copyOf(generators);
        }
    }

    /**
     * A dictionary comprehension.
     *
     * @param key        each key
     * @param value      each value
     * @param generators its clauses
     */
    record DictComprehension(Expression key, Expression value, List<Comprehension> generators) implements Expression {

        /** Copies the lists. */
        public DictComprehension {
            generators = List.copyOf(generators);
        }
    }

    /**
     * A generator expression.
     *
     * @param element    each element
     * @param generators its clauses
     */
    record GeneratorExpression(Expression element, List<Comprehension> generators) implements Expression {

        /** Copies the lists. */
        public GeneratorExpression {
            generators = List.copyOf(generators);
        }
    }

    /**
     * {@code await value}.
     *
     * @param value what is awaited
     */
    record Await(Expression value) implements Expression {
    }

    /**
     * {@code yield}, with or without a value.
     *
     * @param value the value, {@code null} for none
     */
    record Yield(@Nullable Expression value) implements Expression {
    }

    /**
     * {@code yield from value}.
     *
     * @param value the iterable
     */
    record YieldFrom(Expression value) implements Expression {
    }

    /**
     * A chain of comparisons.
     *
     * @param left        the first operand
     * @param operators   the operators
     * @param comparators the other operands, one for each operator
     */
    record Comparison(Expression left, List<ComparisonOperator> operators, List<Expression> comparators)
            implements
                Expression {

        /** Copies the lists. */
        public Comparison {
            operators = List.copyOf(operators);
            comparators = List.copyOf(comparators);
        }
    }

    /**
     * A call.
     *
     * @param function  what is called
     * @param arguments the positional arguments
     * @param keywords  the keyword arguments
     */
    record Call(Expression function, List<Expression> arguments, List<Keyword> keywords) implements Expression {

        /** Copies the lists. */
        public Call {
            arguments = List.copyOf(arguments);
            keywords = List.copyOf(keywords);
        }
    }

    /**
     * An f-string, or the format specification inside one.
     *
     * @param values constants of text and formatted values
     */
    record FormattedString(List<Expression> values) implements Expression {

        /** Copies the lists. */
        public FormattedString {
            values = List.copyOf(values);
        }
    }

    /**
     * A replacement field of an f-string.
     *
     * @param value         what is formatted
     * @param conversion    how it is made text
     * @param specification the format specification, {@code null} for none
     */
    record FormattedValue(Expression value, Conversion conversion, @Nullable FormattedString specification)
            implements
                Expression {
    }

    /**
     * {@code value.name}.
     *
     * @param value the object
     * @param name  the attribute
     */
    record Attribute(Expression value, String name) implements Expression {
    }

    /**
     * {@code value[index]}.
     *
     * @param value the object
     * @param index the index, a slice or a tuple of them
     */
    record Subscript(Expression value, Expression index) implements Expression {
    }

    /**
     * {@code *value}.
     *
     * @param value the iterable
     */
    record Starred(Expression value) implements Expression {
    }

    /**
     * {@code lower:upper:step} inside a subscript.
     *
     * @param lower the lower bound, {@code null} for none
     * @param upper the upper bound, {@code null} for none
     * @param step  the step, {@code null} for none
     */
    record Slice(@Nullable Expression lower, @Nullable Expression upper, @Nullable Expression step)
            implements
                Expression {
    }
}
