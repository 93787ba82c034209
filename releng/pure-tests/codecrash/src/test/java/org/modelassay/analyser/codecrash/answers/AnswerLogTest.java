/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.analyser.codecrash.answers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.modelassay.common.InvalidInputException;

/** Answers read back from runs. */
class AnswerLogTest {

    private static final String LINE = """
            {"model": "m", "prompt": "direct", "task": "input", "condition": "REN", "doc": {"task_id": "t", \
            "dataset": "d", "code": "def f(): return 1", "function_name": "f", "function_call": "f()", "output": "1"}, \
            "target": "f()", "arguments": [["long", {"until": []}]], "resps": [["one", "two"]], \
            "filtered_resps": ["f()", ""], "grades": ["right", "left_out"], "reasons": ["", "is no call"], \
            "pass_at_1": null}""";

    @TempDir
    private Path directory;

    private AnswerLog read(String text) throws IOException, InvalidInputException {
        return AnswerLog.read(Files.writeString(directory.resolve("samples.jsonl"), text));
    }

    @Test
    void readsAQuestionWithItsAnswers() throws IOException, InvalidInputException {
        AnsweredQuestion question = read(LINE + "\n").questions().getFirst();

        assertThat(question.key()).isEqualTo("d/t");
        assertThat(question.expected()).isEqualTo("f()");
        assertThat(question.source().label()).isEqualTo("m (input)");
        assertThat(question.answers()).containsExactly(new Answer("one", "f()", Grade.right()),
                new Answer("two", "", new Grade(Grade.Mark.LEFT_OUT, "is no call")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"\"model\": \"m\" | \"name\": \"m\" | no text in the field model",
            "\"two\" | 2 | something else than texts", ", \"left_out\" | '' | one grade and one reason",
            "\"resps\" | \"responses\" | no list in the field resps", "\"m\" | \"m | not JSON"})
    void saysWhichLineIsBad(String from, String to, String message) {
        assertThatThrownBy(() -> read(LINE + "\n" + LINE.replace(from, to))).isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("line 2").hasMessageContaining(message);
    }
}
