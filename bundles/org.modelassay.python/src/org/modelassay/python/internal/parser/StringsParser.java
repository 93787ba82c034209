/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.python.internal.parser;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.modelassay.python.PythonSyntaxException;
import org.modelassay.python.ast.Expression;
import org.modelassay.python.ast.Literal;
import org.modelassay.python.internal.lexer.Token;
import org.modelassay.python.internal.lexer.Token.Kind;

/** One or more adjacent string literals, which are one value. */
final class StringsParser {

    private final Tokens tokens;
    private final List<Expression> parts = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private boolean formatted;

    StringsParser(Tokens tokens) {
        this.tokens = tokens;
    }

    Expression parse() throws PythonSyntaxException {
        int mark = tokens.mark();
        StringLiteral first = StringLiteral.of(tokens.peek());
        if (first.isBytes()) {
            return tokens.spanned(mark, bytes());
        }
        while (tokens.at(Kind.STRING)) {
            StringLiteral literal = StringLiteral.of(tokens.peek());
            if (literal.isBytes()) {
                throw tokens.error("cannot mix bytes and text");
            }
            add(literal, tokens.next());
        }
        if (!formatted) {
            return tokens.spanned(mark, new Expression.Constant(
                    new Literal.Text(text.toString(), first.prefix().toLowerCase(Locale.ROOT).equals("u"))));
        }
        flush();
        return tokens.spanned(mark, new Expression.FormattedString(parts));
    }

    private void add(StringLiteral literal, Token token) throws PythonSyntaxException {
        if (!literal.isFormatted()) {
            text.append(Escapes.text(literal.body(), literal.isRaw(), token.from()));
            return;
        }
        formatted = true;
        int from = token.start() + literal.bodyStart();
        var fields = new FormattedStringParser(tokens, from, from + literal.body().length(), literal.isRaw(),
                token.from());
        for (Expression value : fields.values()) {
            if (value instanceof Expression.Constant(Literal.Text(String constant, _))) {
                text.append(constant);
            } else {
                flush();
                parts.add(value);
            }
        }
    }

    private void flush() {
        if (!text.isEmpty()) {
            parts.add(new Expression.Constant(new Literal.Text(text.toString(), false)));
            text.setLength(0);
        }
    }

    private Expression bytes() throws PythonSyntaxException {
        var bytes = new ByteArrayOutputStream();
        while (tokens.at(Kind.STRING)) {
            StringLiteral literal = StringLiteral.of(tokens.peek());
            if (!literal.isBytes()) {
                throw tokens.error("cannot mix bytes and text");
            }
            Token token = tokens.next();
            bytes.writeBytes(Escapes.bytes(literal.body(), literal.isRaw(), token.from()));
        }
        return new Expression.Constant(new Literal.Bytes(bytes.toByteArray()));
    }
}
