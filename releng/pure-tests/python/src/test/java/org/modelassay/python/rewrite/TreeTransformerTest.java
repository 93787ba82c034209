/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.python.rewrite;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.modelassay.python.Python;
import org.modelassay.python.PythonSyntaxException;
import org.modelassay.python.ast.Expression;
import org.modelassay.python.ast.Module;
import org.modelassay.python.ast.Statement;

/** Programs made from programs. */
class TreeTransformerTest {

    private static final String EVERYTHING = """
            import a.b as c
            from .d import e
            @g(1)
            class K(B, m=M):
                x: int = 3
                type T = list[int]
            async def f(p, /, q=1, *r, s: int=2, **t) -> str:
                global u
                async with p as (v, w), q:
                    await p
                async for i in s:
                    yield i
                else:
                    pass
                return [j async for j in s if j]
            def h[Y: int](z):
                nonlocal_ = z[1:2, ::3]
                while (n := z) > 1 >= 0:
                    n -= 1
                    if not n:
                        continue
                    elif n:
                        break
                    else:
                        del n, z.y
                try:
                    raise E from None
                except (A, B) as e:
                    assert e, 'm'
                else:
                    x = y = {**a, 'k': v}
                finally:
                    x = {1, *y}
                match z:
                    case {'a': 1, **rest} if rest:
                        pass
                    case [K(1, b=None), *_] | 3 as n:
                        pass
                print(f'{x!r:>{width}}', *args, k=lambda x, *, y=2: x if y else -x, **kw)
                return (k for k in b'1'), {k: v for k, v in z}, {k for k in z}, (yield from z)
            """;

    private final Python python = new Python(Python.Style.PYTHON_3_11);

    @Test
    void rebuildsEveryKindOfNodeAsItWas() throws PythonSyntaxException {
        Module module = python.parse(EVERYTHING).module();

        assertThat(new TreeTransformer().module(module)).isEqualTo(module);
    }

    @Test
    void replacesExpressionsWhereverTheyAre() throws PythonSyntaxException {
        Module module = python.parse("def f(a, b=x):\n    return [x for y in x if f'{x:{x}}']").module();
        Module replaced = new TreeTransformer() {
            @Override
            public Expression expression(Expression expression) {
                return expression instanceof Expression.Name(String id) && id.equals("x") ? new Expression.Name("new")
                        : rebuild(expression);
            }
        }.module(module);

        assertThat(python.unparse(replaced))
                .isEqualTo("def f(a, b=new):\n    return [new for y in new if f'{new:{new}}']");
    }

    @Test
    void replacesAStatementByNoneOrSeveral() throws PythonSyntaxException {
        Module module = python.parse("a = 1\npass\nif b:\n    c = 2\n    pass").module();
        Module replaced = new TreeTransformer() {
            @Override
            protected List<Statement> statement(Statement statement) {
                return switch (statement) {
                case Statement.Pass _ -> List.of();
                case Statement.Assign assign -> List.of(assign, assign);
                default -> super.statement(statement);
                };
            }
        }.module(module);

        assertThat(python.unparse(replaced)).isEqualTo("a = 1\na = 1\nif b:\n    c = 2\n    c = 2");
    }
}
