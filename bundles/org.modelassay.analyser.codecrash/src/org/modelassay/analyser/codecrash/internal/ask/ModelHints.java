/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.analyser.codecrash.internal.ask;

import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;

import org.modelassay.analyser.codecrash.Task;
import org.modelassay.analyser.codecrash.internal.perturb.WrongValues;
import org.modelassay.analyser.codecrash.internal.question.Question;
import org.modelassay.analysis.AnalysisException;
import org.modelassay.analysis.Inference;
import org.modelassay.common.Cancellation;
import org.modelassay.common.InvalidInputException;
import org.modelassay.inference.completion.Capability;
import org.modelassay.inference.completion.CompletionRequest;
import org.modelassay.inference.completion.Message;
import org.modelassay.inference.completion.Prompt;
import org.modelassay.inference.completion.TextModel;
import org.modelassay.python.Python;
import org.modelassay.python.PythonSyntaxException;
import org.modelassay.python.ast.Expression;

/** Wrong values that a model finds plausible, as the paper has them made. */
public final class ModelHints implements WrongValues {

    private static final String OPEN = "[VALUE]";
    private static final String CLOSE = "[/VALUE]";
    private static final int LONGEST = 512;
    private static final double TEMPERATURE = 0.7;

    /** A failure of the model, on its way through code that knows of no model. */
    public static final class Failure extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private Failure(Exception cause) {
            super(cause);
        }

        /**
         * Throws what happened.
         *
         * @return never
         * @throws AnalysisException     when the engine or the endpoint failed
         * @throws InvalidInputException when the model cannot do what is asked
         */
        public AnalysisException unwrap() throws AnalysisException, InvalidInputException {
            switch (getCause()) {
            case AnalysisException e -> throw e;
            case InvalidInputException e -> throw e;
            case null, default -> throw this;
            }
        }
    }

    private final TextModel model;
    private final Task task;
    private final Cancellation cancellation;
    private final Python python = new Python(Python.Style.PYTHON_3_11);

    /**
     * Proposals of a model.
     *
     * @param model        the model
     * @param task         what the questions ask for
     * @param cancellation stops it
     */
    public ModelHints(TextModel model, Task task, Cancellation cancellation) {
        this.model = model;
        this.task = task;
        this.cancellation = cancellation;
    }

    @Override
    public Optional<Expression> propose(Question question, Expression right, RandomGenerator random) {
        CompletionRequest request = CompletionRequest.sampled(prompt(question), 1, LONGEST, TEMPERATURE,
                random.nextLong()).stoppingAt(List.of(CLOSE));
        try {
            String text = Inference.ask(() -> model.complete(request, cancellation)).choices().getFirst().text();
            return Optional.of(python.parseExpression(between(text)));
        } catch (PythonSyntaxException _) {
            return Optional.empty();
        } catch (AnalysisException | InvalidInputException e) {
            throw new Failure(e);
        }
    }

    /** What stands between the marks, either of which a model may leave out. */
    private static String between(String text) {
        int open = text.lastIndexOf(OPEN);
        int start = open < 0 ? 0 : open + OPEN.length();
        int close = text.indexOf(CLOSE, start);
        return text.substring(start, close < 0 ? text.length() : close).strip();
    }

    private Prompt prompt(Question question) {
        String what = task == Task.OUTPUT ? "the value " + question.output() : "the call " + question.functionCall();
        String instruction = "Here is a Python program.\n\n```python\n" + question.code().stripTrailing() + "\n```\n\n"
                + question.functionCall() + " returns " + question.output() + ". Give a wrong alternative to " + what
                + " that a hurried reader of the program would believe: of the same type and form, close to the right one"
                + (task == Task.OUTPUT ? "" : ", a call of the same function that returns something else")
                + ". Write it between " + OPEN + " and " + CLOSE + " as a Python expression, and nothing else.";
        return model.description().capabilities().contains(Capability.CHAT)
                ? new Prompt.Chat(List.of(Message.user(instruction)))
                : new Prompt.Text(instruction + "\n\n" + OPEN);
    }
}
