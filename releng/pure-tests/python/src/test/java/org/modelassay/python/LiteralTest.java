/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.python;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.modelassay.python.Python.Style;
import org.modelassay.python.literal.LiteralEvaluator;
import org.modelassay.python.literal.NotALiteralException;
import org.modelassay.python.literal.PythonValue;

class LiteralTest {

    private final Python python = new Python(Style.PYTHON_3_11);
    private final LiteralEvaluator evaluator = new LiteralEvaluator();

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            1               | 1.0
            1               | True
            0.0             | -0.0
            False           | 0j
            1+2j            | (1.0+2j)
            {1, 2}          | {2, 1.0}
            {'a': 1, 2: 3}  | {2.0: 3, 'a': True}
            [1, (2,)]       | [1.0, (2,)]
            'a' "b"         | 'ab'
            b'\\x61'        | b'a'
            9007199254740993 | 9007199254740993
            {1: 'a', True: 'b'} | {1: 'b'}
            set()           | set()
            """)
    void equalsAsPythonDoes(String left, String right) throws Exception {
        assertThat(value(left)).isEqualTo(value(right)).hasSameHashCodeAs(value(right));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            1                | '1'
            [1]              | (1,)
            'a'              | b'a'
            None             | 0
            9007199254740993 | 9007199254740992.0
            {1}              | [1]
            {}               | set()
            0.1              | 1
            """)
    void tellsApartAsPythonDoes(String left, String right) throws Exception {
        assertThat(value(left)).isNotEqualTo(value(right));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"a", "f()", "1 + 1", "[x for x in y]", "not 1", "-'a'", "-True", "{[]}", "{{}: 1}", "{**{}}",
                    "(1, [2])[0]", "f'a'", "{([],)}"})
    void refusesWhatNeedsMoreThanLiterals(String source) {
        assertThatExceptionOfType(NotALiteralException.class).isThrownBy(() -> value(source));
    }

    @Test
    void evaluatesEveryExpectedOutputOfCruxEval() throws Exception {
        for (Questions.Question question : Questions.read("cruxeval.jsonl")) {
            assertThat(value(question.output())).as(question.id()).isNotNull();
        }
    }

    private PythonValue value(String source) throws PythonSyntaxException, NotALiteralException {
        return evaluator.evaluate(python.parseExpression(source));
    }
}
