/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.analyser.codecrash.internal.perturb;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

import org.modelassay.python.ast.Expression;
import org.modelassay.python.ast.Keyword;
import org.modelassay.python.ast.Literal;

/**
 * Makes another value of the same type out of an expression of literals: truth values flip, numbers keep their number
 * of digits, one character of a text or one element of a collection changes, comes or goes.
 */
final class Mutator {

    private final RandomGenerator random;

    Mutator(RandomGenerator random) {
        this.random = random;
    }

    /** Another value; equal to the given one at times, so that callers compare. */
    Expression mutate(Expression expression) {
        return switch (expression) {
        case Expression.Constant(Literal literal) -> new Expression.Constant(mutate(literal));
        case Expression.UnaryOperation e -> new Expression.UnaryOperation(e.operator(), mutate(e.operand()));
        case Expression.BinaryOperation e -> new Expression.BinaryOperation(mutate(e.left()), e.operator(), e.right());
        case Expression.ListDisplay(List<Expression> elements) -> new Expression.ListDisplay(mutate(elements));
        case Expression.TupleDisplay(List<Expression> elements) -> new Expression.TupleDisplay(mutate(elements));
        case Expression.SetDisplay(List<Expression> elements) -> {
            List<Expression> changed = mutate(elements);
            yield changed.isEmpty() ? new Expression.SetDisplay(List.of(Trees.number(1)))
                    : new Expression.SetDisplay(changed);
        }
        case Expression.DictDisplay(List<Expression.DictItem> items) -> new Expression.DictDisplay(items(items));
        case Expression.Call e -> call(e);
        default -> Trees.number(digits(1));
        };
    }

    private Literal mutate(Literal literal) {
        return switch (literal) {
        case Literal.Int(BigInteger value) -> new Literal.Int(number(value));
        case Literal.Float(double value) -> new Literal.Float(value + (random.nextBoolean() ? 0.5 : 1));
        case Literal.Imaginary(double value) -> new Literal.Imaginary(value + 1);
        case Literal.Text(String value, boolean unicode) -> new Literal.Text(text(value), unicode);
        case Literal.Bytes(byte[] value) -> new Literal.Bytes(text(new String(value, StandardCharsets.ISO_8859_1))
                .getBytes(StandardCharsets.ISO_8859_1));
        case Literal.Singleton singleton -> switch (singleton) {
        case TRUE -> Literal.Singleton.FALSE;
        case FALSE -> Literal.Singleton.TRUE;
        case NONE, ELLIPSIS -> new Literal.Int(BigInteger.ZERO);
        };
        };
    }

    private BigInteger number(BigInteger value) {
        int length = value.toString().length();
        if (length > 15) {
            return value.add(BigInteger.ONE);
        }
        return BigInteger.valueOf(digits(length));
    }

    /** A number of so many digits. */
    private long digits(int length) {
        long low = length == 1 ? 0 : Math.round(Math.pow(10, length - 1));
        return random.nextLong(low, Math.round(Math.pow(10, length)));
    }

    private String text(String value) {
        char letter = (char) ('a' + random.nextInt(26));
        if (value.isEmpty()) {
            return String.valueOf(letter);
        }
        int place = random.nextInt(value.length());
        // one half of a surrogate pair is never cut off
        if (Character.isSurrogate(value.charAt(place))) {
            return value + letter;
        }
        return switch (random.nextInt(3)) {
        case 0 -> value.substring(0, place) + letter + value.substring(place);
        case 1 -> value.substring(0, place) + value.substring(place + 1);
        default -> value.substring(0, place) + letter + value.substring(place + 1);
        };
    }

    private List<Expression> mutate(List<Expression> elements) {
        List<Expression> changed = new ArrayList<>(elements);
        if (changed.isEmpty()) {
            changed.add(Trees.number(digits(1)));
            return changed;
        }
        int place = random.nextInt(changed.size());
        switch (random.nextInt(4)) {
        case 0 -> changed.add(changed.get(place));
        case 1 -> changed.remove(place);
        default -> changed.set(place, mutate(changed.get(place)));
        }
        return changed;
    }

    private List<Expression.DictItem> items(List<Expression.DictItem> items) {
        List<Expression.DictItem> changed = new ArrayList<>(items);
        if (changed.isEmpty()) {
            changed.add(new Expression.DictItem(Trees.number(digits(1)), Trees.number(digits(1))));
            return changed;
        }
        int place = random.nextInt(changed.size());
        if (random.nextInt(4) == 0) {
            changed.remove(place);
        } else {
            Expression.DictItem item = changed.get(place);
            changed.set(place, new Expression.DictItem(item.key(), mutate(item.value())));
        }
        return changed;
    }

    /** Changes one argument of a call. */
    private Expression call(Expression.Call call) {
        int count = call.arguments().size() + call.keywords().size();
        if (count == 0) {
            return call;
        }
        int place = random.nextInt(count);
        List<Expression> arguments = new ArrayList<>(call.arguments());
        List<Keyword> keywords = new ArrayList<>(call.keywords());
        if (place < arguments.size()) {
            arguments.set(place, mutate(arguments.get(place)));
        } else {
            Keyword keyword = keywords.get(place - arguments.size());
            keywords.set(place - arguments.size(), new Keyword(keyword.name(), mutate(keyword.value())));
        }
        return new Expression.Call(call.function(), arguments, keywords);
    }
}
