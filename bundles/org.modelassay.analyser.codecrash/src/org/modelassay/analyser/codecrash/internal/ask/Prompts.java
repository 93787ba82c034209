/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.analyser.codecrash.internal.ask;

import java.util.List;

import org.modelassay.analyser.codecrash.PromptStyle;
import org.modelassay.analyser.codecrash.Task;
import org.modelassay.analyser.codecrash.internal.question.Question;
import org.modelassay.inference.completion.Message;
import org.modelassay.inference.completion.Prompt;

/**
 * Words questions. The answer stands between two marks as an equation of call and value, and one worked example shows
 * the form.
 *
 * @param task     what is asked
 * @param style    whether steps are asked for
 * @param messages whether the prompt is a conversation
 */
public record Prompts(Task task, PromptStyle style, boolean messages) {

    private static final String OPEN = "[ANSWER]";
    private static final String CLOSE = "[/ANSWER]";
    private static final String THINK = "[THOUGHT]";
    private static final String THOUGHT = "[/THOUGHT]";

    private static final String RULES =
            "You work out what Python programs do. Keep to the form that is asked for and add "
                    + "nothing to it.";

    private static final String OUTPUT =
            "Below are a Python program and a call of one of its functions. Work out the value "
                    + "that the call returns, and write it as a Python literal.";

    private static final String INPUT =
            "Below are a Python program and a value that one of its functions is to return. Work "
                    + "out arguments for which it returns exactly that value. Any arguments that do so are right.";

    private static final Question EXAMPLE = Question.of("", "", """
            def widen(text, times):
                for step in range(times):
                    text = text + text[-1]
                return text""", "widen", "widen('ab', 2)", "'abbb'");

    private static final String STEPS = """
            The call sets text to 'ab' and times to 2, so the loop runs for step 0 and step 1.
            Step 0: the last character of 'ab' is 'b', so text becomes 'abb'.
            Step 1: the last character of 'abb' is 'b', so text becomes 'abbb'.
            The function returns 'abbb'.""";

    private static final String SEARCH = """
            Each step of the loop appends the last character once more, so the result is text followed by times copies of
            its last character. 'abbb' ends in three b: 'ab' followed by two copies gives it, with times 2.""";

    /**
     * The prompt for a question.
     *
     * @param question the question
     * @return what is sent
     */
    public QuestionPrompt of(Question question) {
        if (messages) {
            String text = instruction() + "\n\nHere is an example.\n\n" + asked(EXAMPLE) + "\n\n" + answered()
                    + "\n\nNow this one.\n\n" + asked(question);
            return new QuestionPrompt(new Prompt.Chat(List.of(Message.system(RULES), Message.user(text))), "",
                    List.of());
        }
        String before =
                instruction() + "\n\n" + asked(EXAMPLE) + "\n\n" + answered() + "\n\n" + asked(question) + "\n\n";
        if (style == PromptStyle.CHAIN_OF_THOUGHT) {
            return new QuestionPrompt(new Prompt.Text(before + THINK), THINK, List.of(CLOSE));
        }
        String beginning = beginning(question);
        return new QuestionPrompt(new Prompt.Text(before + beginning), beginning, List.of(CLOSE, "\n"));
    }

    private String beginning(Question question) {
        return task == Task.OUTPUT ? OPEN + question.functionCall() + " ==" : OPEN + question.functionName() + "(";
    }

    private String instruction() {
        String what = task == Task.OUTPUT ? OUTPUT : INPUT;
        String equation =
                task == Task.OUTPUT ? "the call, ==, and its value" : "the call with your arguments, ==, and the value";
        return style == PromptStyle.DIRECT
                ? what + " Reply with " + OPEN + ", " + equation + ", and " + CLOSE + " only, without any explanation."
                : what + " First follow the execution step by step between " + THINK + " and " + THOUGHT
                        + ", then give " + OPEN + ", " + equation + ", and " + CLOSE + ".";
    }

    private String asked(Question question) {
        return "```python\n" + question.code().stripTrailing() + "\n```\n" + (task == Task.OUTPUT
                ? "Call: " + question.functionCall()
                : "Function: " + question.functionName() + "\nValue: " + question.output());
    }

    private String answered() {
        String equation = OPEN + EXAMPLE.functionCall() + " == " + EXAMPLE.output() + CLOSE;
        return style == PromptStyle.DIRECT ? equation
                : THINK + "\n" + (task == Task.OUTPUT ? STEPS : SEARCH) + "\n" + THOUGHT + "\n" + equation;
    }
}
