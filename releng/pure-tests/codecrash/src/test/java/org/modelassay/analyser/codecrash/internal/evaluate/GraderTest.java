/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.analyser.codecrash.internal.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.modelassay.analyser.codecrash.AnswerFormat;
import org.modelassay.analyser.codecrash.Task;
import org.modelassay.analyser.codecrash.answers.Grade;
import org.modelassay.analyser.codecrash.internal.question.Question;
import org.modelassay.python.execution.PythonPool;

/** Answers with and without the faults of the original harness (notes on the paper, section 2). */
class GraderTest {

    private static final PythonPool POOL = PythonPool.open("python3", 1);
    private static final Question QUESTION =
            Question.of("1", "crux", "def f(a, b):\n    return a + b", "f", "f('x', '==y')",
                    "'x==y'");
    private static final Question NOTHING = Question.of("2", "crux", "def f(a):\n    a.sort()", "f", "f([])", "None");

    @AfterAll
    static void closePool() {
        POOL.close();
    }

    private static Grade.Mark grade(Question question, AnswerFormat format, Task task, boolean compatible,
            String text) {
        Assumptions.assumeTrue(POOL.version().isPresent(), "no usable python3 on this machine");
        return new Grader(format, task, compatible, POOL, Duration.ofSeconds(5), () -> false).grade(question, text)
                .mark();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', value = {
            // answer | fixed | compatible
            "[ANSWER] f('x', '==y') == 'x==y' [/ANSWER]|RIGHT|WRONG",
            "I think [ANSWER]f('x') == 'z'[/ANSWER]|WRONG|WRONG",
            "[ANSWER] 'x==y' [/ANSWER]|RIGHT|WRONG", "[ANSWER] assert f(1) == 'x=' + '=y' [/ANSWER]|RIGHT|RIGHT",
            "[ANSWER] f('x', '') == f('x', '') + '' [/ANSWER]|WRONG|WRONG", "'x==y'|MISSING|WRONG",
            "[ANSWER] 1 [/ANSWER] no: [ANSWER] a == 'x==y'|RIGHT|WRONG", "'x' == 'x==y' [/ANSWER]|RIGHT|WRONG",
            "[ANSWER] f( == 'x==y' [/ANSWER]|MISSING|WRONG"})
    void takesOutputsOutOfTags(String text, Grade.Mark fixed, Grade.Mark compatible) {
        assertThat(grade(QUESTION, AnswerFormat.TAGGED, Task.OUTPUT, false, text)).isEqualTo(fixed);
        assertThat(grade(QUESTION, AnswerFormat.TAGGED, Task.OUTPUT, true, text)).isEqualTo(compatible);
    }

    @Test
    void scoresAMissingAnswerAsNoneInCompatibleModeOnly() {
        assertThat(grade(NOTHING, AnswerFormat.TAGGED, Task.OUTPUT, true, "no idea")).isEqualTo(Grade.Mark.RIGHT);
        assertThat(grade(NOTHING, AnswerFormat.TAGGED, Task.OUTPUT, false, "no idea")).isEqualTo(Grade.Mark.MISSING);
    }

    @Test
    void acceptsAnEchoOfTheCallInCompatibleModeOnly() {
        Question sum = Question.of("3", "crux", "def f(a):\n    return a + 1", "f", "f(1)", "2");
        String echo = "[ANSWER] f(1) == f(1) [/ANSWER]";

        assertThat(grade(sum, AnswerFormat.TAGGED, Task.OUTPUT, true, echo)).isEqualTo(Grade.Mark.RIGHT);
        assertThat(grade(sum, AnswerFormat.TAGGED, Task.OUTPUT, false, echo)).isEqualTo(Grade.Mark.WRONG);
        assertThat(grade(sum, AnswerFormat.RAW, Task.OUTPUT, true, "f(1)")).isEqualTo(Grade.Mark.LEFT_OUT);
        assertThat(grade(sum, AnswerFormat.RAW, Task.OUTPUT, false, "f(1)")).isEqualTo(Grade.Mark.WRONG);
        assertThat(grade(sum, AnswerFormat.RAW, Task.OUTPUT, true, "2, 'message'")).isEqualTo(Grade.Mark.RIGHT);
        assertThat(grade(sum, AnswerFormat.RAW, Task.OUTPUT, false, "2, 'message'")).isEqualTo(Grade.Mark.WRONG);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', value = {"f('x=', '=y')|RIGHT|RIGHT", "f('x==y', '')|RIGHT|RIGHT",
            "f('a', 'b')|WRONG|WRONG", "'x==y'|WRONG|LEFT_OUT", "'x==y' or f(1)|WRONG|RIGHT", "f('x==y')|WRONG|WRONG",
            "f(b='==y', a='x')|RIGHT|RIGHT", "f(|WRONG|WRONG"})
    void gradesInputsByCallingTheFunction(String text, Grade.Mark fixed, Grade.Mark compatible) {
        assertThat(grade(QUESTION, AnswerFormat.RAW, Task.INPUT, false, text)).isEqualTo(fixed);
        assertThat(grade(QUESTION, AnswerFormat.RAW, Task.INPUT, true, text)).isEqualTo(compatible);
    }

    @Test
    void leavesWhatItCannotExecuteUndecided() {
        Grader grader = new Grader(AnswerFormat.RAW, Task.OUTPUT, false, PythonPool.none(), Duration.ofSeconds(1),
                () -> false);

        assertThat(grader.grade(QUESTION, "'x' + '==y'").mark()).isEqualTo(Grade.Mark.UNDECIDED);
        assertThat(grader.grade(QUESTION, "\"x==y\"").mark()).isEqualTo(Grade.Mark.RIGHT);
        assertThat(grader.grade(QUESTION, "'z'").mark()).isEqualTo(Grade.Mark.WRONG);
    }

    /** pass@k of 3 right among 10: 1 - C(7,5)/C(10,5) = 1 - 21/252. */
    @Test
    void estimatesPassAtK() {
        Score score = new Score(QUESTION, IntStream.range(0, 10)
                .mapToObj(i -> i < 3 ? Grade.right() : Grade.wrong("")).toList());

        assertThat(score.passAtOne()).isEqualTo(0.3);
        assertThat(score.passAt(1)).isCloseTo(0.3, within(1e-12));
        assertThat(score.passAt(5)).isCloseTo(1 - 21.0 / 252, within(1e-12));
        assertThat(score.passAt(8)).isEqualTo(1);
        assertThat(score.passAt(11)).isNaN();
    }

    @Test
    void countsSamplesThatAreLeftOutOnlyWhenNothingIsRight() {
        Grade leftOut = new Grade(Grade.Mark.LEFT_OUT, "");

        assertThat(new Score(QUESTION, List.of(leftOut, Grade.right())).passAtOne()).isEqualTo(1);
        assertThat(new Score(QUESTION, List.of(leftOut, Grade.wrong(""))).counted()).isEqualTo(2);
    }
}
