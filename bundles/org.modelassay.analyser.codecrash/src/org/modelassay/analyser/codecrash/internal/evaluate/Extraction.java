/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.analyser.codecrash.internal.evaluate;

import java.util.Optional;

import org.modelassay.analyser.codecrash.AnswerFormat;
import org.modelassay.analyser.codecrash.Task;
import org.modelassay.python.Python;
import org.modelassay.python.PythonSyntaxException;
import org.modelassay.python.ast.ComparisonOperator;
import org.modelassay.python.ast.Expression;

/** Takes the answer out of what a model wrote. */
public final class Extraction {

    private static final String OPEN = "[ANSWER]";
    private static final String CLOSE = "[/ANSWER]";

    private final AnswerFormat format;
    private final Task task;
    private final boolean compatible;
    private final Python python = new Python(Python.Style.PYTHON_3_11);

    /**
     * Prepares the extraction.
     *
     * @param format     how answers are written
     * @param task       which side of the equation is the answer
     * @param compatible whether the equation is cut as text, at the first {@code ==}
     */
    public Extraction(AnswerFormat format, Task task, boolean compatible) {
        this.format = format;
        this.task = task;
        this.compatible = compatible;
    }

    /**
     * The answer in a text.
     *
     * @param text what a model wrote
     * @return the answer as source, or empty if there is none
     */
    public Optional<String> answer(String text) {
        if (format == AnswerFormat.RAW) {
            return Optional.of(compatible ? text : text.strip()).filter(answer -> compatible || !answer.isEmpty());
        }
        int open = text.lastIndexOf(OPEN);
        int close = text.indexOf(CLOSE, Math.max(open, 0));
        if (open < 0 && text.indexOf(CLOSE) < 0) {
            return Optional.empty();
        }
        String inside = text.substring(open < 0 ? 0 : open + OPEN.length(), close < 0 ? text.length() : close).strip();
        return compatible ? cut(inside) : side(inside);
    }

    /** As the original does: the text around the first {@code ==}, wherever that stands. */
    private Optional<String> cut(String equation) {
        try {
            python.parse(equation);
        } catch (PythonSyntaxException _) {
            return Optional.empty();
        }
        String[] parts = equation.split("==", -1);
        int wanted = task == Task.OUTPUT ? 1 : 0;
        return wanted < parts.length ? Optional.of(parts[wanted].strip()) : Optional.empty();
    }

    /** One side of a comparison, or the whole if it is none. */
    private Optional<String> side(String equation) {
        String text = equation.startsWith("assert ") ? equation.substring("assert ".length()) : equation;
        try {
            Expression expression = python.parseExpression(text);
            if (expression instanceof Expression.Comparison comparison
                    && comparison.operators().getFirst() == ComparisonOperator.EQUAL
                    && comparison.operators().size() == 1) {
                return Optional.of(python.unparse(task == Task.OUTPUT ? comparison.comparators().getFirst()
                        : comparison.left()));
            }
            return Optional.of(python.unparse(expression));
        } catch (PythonSyntaxException _) {
            return Optional.empty();
        }
    }
}
