/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.python.internal.parser;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.modelassay.python.PythonSyntaxException;
import org.modelassay.python.ast.Alias;
import org.modelassay.python.ast.Statement;

/** Import statements. */
final class ImportParser {

    private final Tokens tokens;

    ImportParser(Tokens tokens) {
        this.tokens = tokens;
    }

    Statement modules() throws PythonSyntaxException {
        tokens.expect("import");
        List<Alias> names = new ArrayList<>();
        do {
            names.add(alias(dotted()));
        } while (tokens.skip(","));
        return new Statement.Import(names);
    }

    Statement from() throws PythonSyntaxException {
        tokens.expect("from");
        int level = 0;
        while (tokens.at(".") || tokens.at("...")) {
            level += tokens.next().text().length();
        }
        @Nullable String module = level > 0 && tokens.at("import") ? null : dotted();
        tokens.expect("import");
        return new Statement.ImportFrom(module, names(), level);
    }

    private List<Alias> names() throws PythonSyntaxException {
        if (tokens.skip("*")) {
            return List.of(new Alias("*", null));
        }
        boolean parenthesised = tokens.skip("(");
        List<Alias> names = new ArrayList<>();
        do {
            names.add(alias(tokens.identifier()));
        } while (tokens.skip(",") && !(parenthesised && tokens.at(")")));
        if (parenthesised) {
            tokens.expect(")");
        }
        return names;
    }

    private Alias alias(String name) throws PythonSyntaxException {
        return new Alias(name, tokens.skip("as") ? tokens.identifier() : null);
    }

    private String dotted() throws PythonSyntaxException {
        StringBuilder name = new StringBuilder(tokens.identifier());
        while (tokens.skip(".")) {
            name.append('.').append(tokens.identifier());
        }
        return name.toString();
    }
}
