/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.python.internal.parser;

import java.util.ArrayList;
import java.util.List;

import org.modelassay.python.PythonSyntaxException;
import org.modelassay.python.ast.Module;
import org.modelassay.python.ast.Statement;
import org.modelassay.python.internal.lexer.Token.Kind;

/** Blocks, and which statement begins where. */
final class StatementParser {

    private final Tokens tokens;
    private final SimpleStatementParser simple;
    private final CompoundStatementParser compound;
    private final DefinitionParser definitions;

    StatementParser(Tokens tokens) {
        this.tokens = tokens;
        ExpressionParser expressions = new ExpressionParser(tokens);
        this.simple = new SimpleStatementParser(tokens, expressions);
        this.compound = new CompoundStatementParser(tokens, expressions, this);
        this.definitions = new DefinitionParser(tokens, expressions, this);
    }

    Module module() throws PythonSyntaxException {
        List<Statement> body = new ArrayList<>();
        while (!tokens.at(Kind.END)) {
            if (!tokens.skip(Kind.NEWLINE)) {
                statement(body);
            }
        }
        return new Module(body);
    }

    /** A colon and a block, on the same line or indented. */
    List<Statement> block() throws PythonSyntaxException {
        tokens.expect(":");
        List<Statement> body = new ArrayList<>();
        if (!tokens.skip(Kind.NEWLINE)) {
            simple.line(body);
            return body;
        }
        tokens.expect(Kind.INDENT, "an indented block");
        tokens.enter();
        while (!tokens.skip(Kind.DEDENT)) {
            statement(body);
        }
        tokens.leave();
        return body;
    }

    private void statement(List<Statement> body) throws PythonSyntaxException {
        if (tokens.at(Kind.INDENT)) {
            throw tokens.error("unexpected indentation");
        } else if (compound.begins()) {
            body.add(compound.parse());
        } else if (definitions.begins()) {
            body.add(definitions.parse());
        } else {
            simple.line(body);
        }
    }
}
