/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.python;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.modelassay.python.Python.Style;

/** Expected texts are what {@code ast.unparse} of CPython 3.11.7 prints, where no other release is named. */
class UnparseTest {

    private final Python python = new Python(Style.PYTHON_3_11);

    @ParameterizedTest
    @ValueSource(strings = {"x = (a, b)", "a, b = (c, d)", "(x := 5)", "lambda: 0", "lambda *a, b=1, **c: a",
            "a or b or (c and d)", "-2 ** 2", "(-2) ** 2", "a ** b ** c", "(a ** b) ** c", "not (not a)",
            "a if b else c if d else e", "(a if b else c) if d else e", "f(*a, b=c, **d)", "sum((x for x in y))",
            "{*a, b}", "{**a, 'b': 1}", "a[1:2, ::3]", "a[b,]", "a[()]", "3 .real", "1e+16", "1e-05", "0.0001", "1e309",
            "1j", "5e-324", "True .real", "[x async for x in y if z if w]", "await_ = 1", "x: int", "(x): int = 1",
            "print(f'{x!r:>{width}} {{}}')", "f'''{a['b']}\"'''", "b'\\x00a'", "u'a'", "'\\xa0\\u200b'", "'it\\'s \"'",
            "del a, b[0]", "global a, b", "from . import a", "from ..b import (c)", "import a.b as c",
            "raise A from b", "assert a, b", "a @= b", "return", "yield", "a = yield b", "x = (yield)",
            "for x, y in z:\n    pass",
            "match = case = 1", "print(a, end='')"})
    void readsBackWhatItWrites(String source) throws PythonSyntaxException {
        var tree = python.parse(source).module();

        assertThat(python.parse(python.unparse(tree)).module()).isEqualTo(tree);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            x = a, b                      | x = (a, b)
            (a, b) = c                    | a, b = c
            for (i, v) in x: pass         | for i, v in x:\\n    pass
            [i for (i, j) in x]           | [i for i, j in x]
            lambda : 0                    | lambda: 0
            a or b or c and d             | a or b or (c and d)
            not not a                     | not not a
            1_000, 0xFF, 1E5, .5, 1e400   | (1000, 255, 100000.0, 0.5, 1e309)
            x = "a" 'b'                   | x = 'ab'
            x = "it's"                    | x = "it's"
            f"{x!r:>{w}}" "{"             | f'{x!r:>{w}}{{'
            f'{x = }'                     | f'x = {x!r}'
            f"{d['k']}"                   | f"{d['k']}"
            sum(x for x in y)             | sum((x for x in y))
            a[b, c], a[(b, c)]            | (a[b, c], a[b, c])
            if a: b; c                    | if a:\\n    b\\n    c
            True.real                     | True .real
            while (n := f()): pass        | while (n := f()):\\n    pass
            x = yield                     | x = (yield)
            -(-a)                         | --a
            a < b < c != d is not e       | a < b < c != d is not e
            {}, set(), {1}                | ({}, set(), {1})
            with (a as b, c): pass        | with a as b, c:\\n    pass
            print(*a, sep='')             | print(*a, sep='')
            """)
    void writesWhatCPython311Writes(String source, String expected) throws PythonSyntaxException {
        assertThat(python.unparse(python.parse(source).module())).isEqualTo(expected.replace("\\n", "\n"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            a, b = c               | (a, b) = c
            for i, v in x: pass    | for (i, v) in x:\\n    pass
            [i for i, j in x]      | [i for (i, j) in x]
            lambda: 0              | lambda : 0
            a[b, c]                | a[b, c]
            a[b, *c]               | a[(b, *c)]
            """)
    void writesWhatCPython310Writes(String source, String expected) throws PythonSyntaxException {
        assertThat(new Python(Style.PYTHON_3_10).unparse(python.parse(source).module()))
                .isEqualTo(expected.replace("\\n", "\n"));
    }

    @Test
    void writesDefinitionsWithDocstringsAndBlankLines() throws PythonSyntaxException {
        String source = """
                @deco(1)
                class A(B, metaclass=M):
                  'doc'
                  async def f(self, a: int, /, b=2, *, c, **d) -> str:
                    \"\"\"two
                    lines\"\"\"
                    try: pass
                    except* (X, Y) as e: raise
                    else: x
                    finally: y
                """;

        assertThat(python.unparse(python.parse(source).module())).isEqualTo("""
                @deco(1)
                class A(B, metaclass=M):
                    \"\"\"doc\"\"\"

                    async def f(self, a: int, /, b=2, *, c, **d) -> str:
                        \"\"\"two
                    lines\"\"\"
                        try:
                            pass
                        except* (X, Y) as e:
                            raise
                        else:
                            x
                        finally:
                            y""");
    }

    @Test
    void writesMatchStatements() throws PythonSyntaxException {
        String source = """
                match command, x:
                  case [1, *_] | {"a": -1, **rest} if ok: pass
                  case Point(0, y=z) as p: pass
                  case None | a.b: pass
                  case _: pass
                """;

        assertThat(python.unparse(python.parse(source).module())).isEqualTo("""
                match (command, x):
                    case [1, *_] | {'a': -1, **rest} if ok:
                        pass
                    case Point(0, y=z) as p:
                        pass
                    case None | a.b:
                        pass
                    case _:
                        pass""");
    }
}
