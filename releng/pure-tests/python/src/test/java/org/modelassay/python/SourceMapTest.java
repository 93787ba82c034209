/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.python;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.modelassay.python.Python.Style;
import org.modelassay.python.ast.Statement;

class SourceMapTest {

    @Test
    void knowsWhereStatementsAndExpressionsAre() throws PythonSyntaxException {
        ParsedModule parsed = new Python(Style.PYTHON_3_10).parse("x = 1\nfor i in f(x):\n    y = '''a\nb'''\n");
        Statement.For loop = (Statement.For) parsed.module().body().get(1);

        assertThat(parsed.source().span(loop).start()).isEqualTo(new Position(2, 0));
        assertThat(parsed.source().span(loop.iterable())).isEqualTo(
                new Span(new Position(2, 9), new Position(2, 13)));
        assertThat(parsed.source().span(loop.body().getFirst())).isEqualTo(
                new Span(new Position(3, 4), new Position(4, 4)));
    }
}
