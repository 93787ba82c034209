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

class SyntaxErrorTest {

    private final Python python = new Python(Style.PYTHON_3_10);

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            a = = b               | 1 | 5  | expected an expression
            def f(1): pass        | 1 | 7  | expected a name
            x\\n  y               | 2 | 3  | unexpected indentation
            if a:\\nb             | 2 | 1  | expected an indented block
            if a:\\n    b\\n  c   | 3 | 3  | unindent does not match
            'abc                  | 1 | 5  | unterminated string
            (a                    | 1 | 3  | never closed
            a)                    | 1 | 2  | unmatched
            f() = 1               | 1 | 1  | cannot assign
            1 += 2                | 1 | 1  | expected a name, an attribute or a subscript
            def f(a=1, b): pass   | 1 | 13 | without a default
            f(a=1, b)             | 1 | 8  | positional argument follows
            012                   | 1 | 1  | cannot begin with 0
            a $ b                 | 1 | 3  | unexpected character DOLLAR SIGN
            f'{a!x}'              | 1 | 1  | a conversion is 's', 'r' or 'a'
            b'a' 'b'              | 1 | 6  | cannot mix bytes
            try: a                | 1 | 7  | expected 'except' or 'finally'
            """)
    void saysWhatIsWrongAndWhere(String source, int line, int column, String problem) {
        assertThatExceptionOfType(PythonSyntaxException.class)
                .isThrownBy(() -> python.parse(source.replace("\\n", "\n")))
                .withMessageContaining(problem)
                .satisfies(e -> assertThat(e.position()).isEqualTo(new Position(line, column - 1)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"(", "[", "{", "-", "not ", "f(", "lambda: ", "a[", "x if y else ", "~", "a**"})
    void refusesWhatIsNestedTooDeeplyWithoutOverflowingTheStack(String opening) {
        assertThatExceptionOfType(PythonSyntaxException.class).isThrownBy(() -> python.parse(opening.repeat(100_000)));
    }

    @Test
    void refusesBlocksNestedTooDeeply() {
        StringBuilder source = new StringBuilder();
        for (int i = 0; i < 1000; i++) {
            source.append(" ".repeat(i)).append("if a:\n");
        }

        assertThatExceptionOfType(PythonSyntaxException.class).isThrownBy(() -> python.parse(source.toString()));
    }

    @Test
    void refusesALongChainOfBranchesWithoutOverflowingTheStack() {
        String source = "if a: b\n" + "elif a: b\n".repeat(100_000);

        assertThatExceptionOfType(PythonSyntaxException.class).isThrownBy(() -> python.parse(source));
    }

    @Test
    void countsNoDepthForReadingsItGaveUp() throws PythonSyntaxException {
        String source = "def f():\n" + "    with (yield) as a: pass\n".repeat(2000);

        assertThat(python.parse(source).module().body()).hasSize(1);
    }

    @Test
    void survivesEveryTruncationOfAProgram() {
        String source = "def f(a, *, b: int=1) -> x:\n    for (i, j) in g(a)[1:]:\n        yield f'{i!r:{j}}' 'x'\n"
                + "    return {**a, 1: [x for x in y if z]}\n";
        for (int i = 0; i < source.length(); i++) {
            String cut = source.substring(0, i);
            try {
                python.unparse(python.parse(cut).module());
            } catch (PythonSyntaxException e) {
                assertThat(e).hasMessageStartingWith("line ");
            }
        }
    }
}
