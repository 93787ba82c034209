/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.python;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.modelassay.python.Python.Style;
import org.modelassay.python.Questions.Question;

class RoundTripTest {

    private final Python python = new Python(Style.PYTHON_3_10);

    @Test
    void unparsesEveryProgramOfCruxEvalAsCPython310Does() throws Exception {
        List<Question> original = Questions.read("cruxeval.jsonl");
        List<Question> expected = Questions.read("crux_VAN_py310.jsonl");

        assertThat(original).hasSize(800);
        for (int i = 0; i < original.size(); i++) {
            assertThat(unparsed(original.get(i).code())).as(original.get(i).id()).isEqualTo(expected.get(i).code());
        }
    }

    @Test
    void keepsEveryProgramOfLiveCodeBenchThatCPython310Unparsed() throws Exception {
        List<Question> questions = Questions.read("lcb_VAN_output.jsonl");

        assertThat(questions).hasSize(479);
        for (Question question : questions) {
            assertThat(unparsed(question.code())).as(question.id()).isEqualTo(question.code());
        }
    }

    @Test
    void parsesWhatItUnparsesIntoTheSameTreeInBothStyles() throws IOException, PythonSyntaxException {
        for (Question question : Questions.read("cruxeval.jsonl")) {
            var tree = python.parse(question.code()).module();
            for (Style style : Style.values()) {
                assertThat(python.parse(new Python(style).unparse(tree)).module()).as(question.id()).isEqualTo(tree);
            }
        }
    }

    private String unparsed(String code) throws PythonSyntaxException {
        return python.unparse(python.parse(code).module());
    }
}
