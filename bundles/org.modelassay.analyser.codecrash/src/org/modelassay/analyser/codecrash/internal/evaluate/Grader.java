/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.analyser.codecrash.internal.evaluate;

import java.time.Duration;
import java.util.Optional;
import java.util.function.BooleanSupplier;

import org.modelassay.analyser.codecrash.AnswerFormat;
import org.modelassay.analyser.codecrash.Task;
import org.modelassay.analyser.codecrash.answers.Grade;
import org.modelassay.analyser.codecrash.internal.question.Question;
import org.modelassay.python.Python;
import org.modelassay.python.PythonSyntaxException;
import org.modelassay.python.ast.Expression;
import org.modelassay.python.execution.Execution;
import org.modelassay.python.execution.Limits;
import org.modelassay.python.execution.PythonItem;
import org.modelassay.python.execution.PythonPool;
import org.modelassay.python.literal.LiteralEvaluator;
import org.modelassay.python.literal.NotALiteralException;
import org.modelassay.python.literal.PythonValue;

/** Grades answers to questions. */
public final class Grader {

    private final Extraction extraction;
    private final AnswerFormat format;
    private final Task task;
    private final boolean compatible;
    private final PythonPool pool;
    private final Limits limits;
    private final BooleanSupplier stopped;
    private final Python python = new Python(Python.Style.PYTHON_3_11);
    private final LiteralEvaluator literals = new LiteralEvaluator();

    /**
     * Prepares grading.
     *
     * @param format     how answers are written
     * @param task       what was asked
     * @param compatible whether the faults of the original harnesses are repeated
     * @param pool       where answers are executed that are no literals
     * @param time       how long one may take
     * @param stopped    whether the run was cancelled
     */
    public Grader(AnswerFormat format, Task task, boolean compatible, PythonPool pool, Duration time,
            BooleanSupplier stopped) {
        this.extraction = new Extraction(format, task, compatible);
        this.format = format;
        this.task = task;
        this.compatible = compatible;
        this.pool = pool;
        this.limits = new Limits(time, 1, Limits.DEFAULT.memoryBytes(), 100_000_000).withCpuTime(time);
        this.stopped = stopped;
    }

    /**
     * Grades one text.
     *
     * @param question the question
     * @param text     what the model wrote
     * @return the grade
     */
    public Grade grade(Question question, String text) {
        Optional<String> answer = extraction.answer(text);
        if (compatible) {
            return spliced(question, answer.orElse("None"));
        }
        if (answer.isEmpty()) {
            return new Grade(Grade.Mark.MISSING, "there is no answer in the text");
        }
        try {
            Expression expression = python.parseExpression(answer.get());
            return task == Task.OUTPUT ? output(question, answer.get(), expression)
                    : input(question, answer.get(), expression);
        } catch (PythonSyntaxException e) {
            return Grade.wrong("not an expression: " + e.getMessage());
        }
    }

    /** An output is compared without the program, so that no answer can call it. */
    private Grade output(Question question, String answer, Expression expression) {
        Optional<Boolean> same = sameLiteral(question, expression);
        if (same.isPresent()) {
            return same.get() ? Grade.right() : Grade.wrong("another value");
        }
        return execute(new PythonItem("", "assert (" + question.output() + ") == (\n" + answer + "\n)",
                PythonItem.Names.PRELOADED));
    }

    private Grade input(Question question, String answer, Expression expression) {
        if (!(expression instanceof Expression.Call(Expression.Name(String id), var _, var _))
                || !id.equals(question.functionName())) {
            return Grade.wrong("not a call of " + question.functionName());
        }
        return execute(new PythonItem(question.code(), "assert (\n" + answer + "\n) == (" + question.output() + ")",
                PythonItem.Names.PRELOADED));
    }

    /** The answer put into the test as text, with the guards of CRUXEval for raw answers and none for tagged ones. */
    private Grade spliced(Question question, String answer) {
        if (format == AnswerFormat.RAW && (task == Task.OUTPUT ? answer.contains(question.functionCall())
                : !answer.contains(question.functionName() + "("))) {
            return new Grade(Grade.Mark.LEFT_OUT, task == Task.OUTPUT ? "repeats the call" : "is no call");
        }
        if (task == Task.OUTPUT) {
            try {
                Expression expression = python.parseExpression(answer);
                // after a comma, an assertion has its message
                Optional<Boolean> same = expression instanceof Expression.TupleDisplay ? Optional.empty()
                        : sameLiteral(question, expression);
                if (same.isPresent()) {
                    return same.get() ? Grade.right() : Grade.wrong("another value");
                }
            } catch (PythonSyntaxException _) {
                // may still be text that makes an assertion
            }
        }
        String test = format == AnswerFormat.RAW || task == Task.INPUT
                ? "assert " + question.output() + " == " + answer
                : "assert " + question.functionCall() + " == " + answer;
        return execute(new PythonItem(question.code(), test,
                format == AnswerFormat.RAW && question.dataset().equals("crux") ? PythonItem.Names.PLAIN
                        : PythonItem.Names.PRELOADED));
    }

    private Optional<Boolean> sameLiteral(Question question, Expression answer) {
        try {
            PythonValue expected = literals.evaluate(python.parseExpression(question.output()));
            return Optional.of(expected.equals(literals.evaluate(answer)));
        } catch (NotALiteralException | PythonSyntaxException _) {
            return Optional.empty();
        }
    }

    private Grade execute(PythonItem item) {
        Execution execution = pool.run(item, limits, stopped);
        return switch (execution.outcome()) {
        case PASSED -> Grade.right();
        case FAILED -> Grade.wrong("another value");
        case UNAVAILABLE -> new Grade(Grade.Mark.UNDECIDED, execution.detail());
        default -> Grade.wrong(execution.outcome() + (execution.detail().isEmpty() ? "" : " " + execution.detail()));
        };
    }
}
