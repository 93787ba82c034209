/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.python.scope;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.modelassay.python.Python;
import org.modelassay.python.PythonSyntaxException;
import org.modelassay.python.Questions;
import org.modelassay.python.ast.Expression;
import org.modelassay.python.ast.Module;
import org.modelassay.python.ast.Statement;

/** What names mean, against the module {@code symtable} of CPython 3.11 ({@code symtable.txt} holds its answers). */
class SymbolTableTest {

    record Case(String program, String expected) {
    }

    private final Python python = new Python(Python.Style.PYTHON_3_11);

    static Stream<Case> cases() throws IOException {
        try (InputStream in = SymbolTableTest.class.getResourceAsStream("symtable.txt")) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return Stream.of(text.split("\n=====\n")).map(each -> each.split("\n-----\n"))
                    .map(parts -> new Case(parts[0], parts[1].strip()));
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void findsWhatSymtableFinds(Case each) throws PythonSyntaxException {
        List<String> lines = new ArrayList<>();
        show(Scopes.of(python.parse(each.program).module()).module(), "", lines);

        assertThat(String.join("\n", lines)).isEqualTo(each.expected);
    }

    /** The digests are of the same lines made by {@code symtable}, a line with the id before each program's. */
    @ParameterizedTest
    @CsvSource({"crux_VAN_py310.jsonl, 2482, ce49230e9ea0849795d53a2371036d64ba5b974e456e3188ac5814cfb76031fe",
            "lcb_VAN_output.jsonl, 1558, 012333848b8cbf7caf89a9810ce4782fdabd925ed59d659b0f0494743c54a9ba"})
    void findsWhatSymtableFindsInEveryQuestion(String file, int count, String digest)
            throws IOException, PythonSyntaxException, NoSuchAlgorithmException {
        List<String> lines = new ArrayList<>();
        for (Questions.Question question : Questions.read(file)) {
            lines.add("# " + question.id());
            show(Scopes.of(python.parse(question.code()).module()).module(), "", lines);
        }
        byte[] text = (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8);

        assertThat(lines).hasSize(count);
        assertThat(HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text))).isEqualTo(digest);
    }

    @Test
    void tellsInWhichScopeANameIsLookedUp() throws PythonSyntaxException {
        Module module = python.parse("def f(a, b=c):\n    return [a for x in b]").module();
        Scopes scopes = Scopes.of(module);
        Statement.FunctionDefinition f = (Statement.FunctionDefinition) module.body().getFirst();
        Statement.Return result = (Statement.Return) f.body().getFirst();
        Expression.ListComprehension list = (Expression.ListComprehension) result.value();

        assertThat(scopes.around((Expression.Name) f.arguments().defaults().getFirst())).isSameAs(scopes.module());
        assertThat(scopes.around((Expression.Name) list.element())).isSameAs(scopes.opened(list));
        assertThat(scopes.around((Expression.Name) list.generators().getFirst().iterable()))
                .isSameAs(scopes.opened(f));
        assertThat(scopes.opened(list).resolve("a")).isEqualTo(new Resolution(Reach.FREE, scopes.opened(f)));
    }

    private static void show(Scope scope, String indent, List<String> lines) {
        StringBuilder line = new StringBuilder(indent).append(scope.kind().name().toLowerCase(Locale.ROOT));
        if (!scope.name().isEmpty()) {
            line.append(' ').append(scope.name());
        }
        line.append(':');
        for (String name : new TreeSet<>(scope.names())) {
            line.append(' ').append(name).append('=').append(scope.resolve(name).reach());
        }
        lines.add(line.toString());
        scope.children().forEach(child -> show(child, indent + "  ", lines));
    }
}
