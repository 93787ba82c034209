/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.python.internal.parser;

import java.util.List;
import java.util.Map;
import java.util.Set;

import org.modelassay.python.PythonSyntaxException;
import org.modelassay.python.Span;
import org.modelassay.python.ast.Node;
import org.modelassay.python.internal.lexer.Token;
import org.modelassay.python.internal.lexer.Token.Kind;

/** The tokens of a program, the place of the parser among them, and the spans of what it has made. */
final class Tokens {

    static final Set<String> KEYWORDS = Set.of("False", "None", "True", "and", "as", "assert", "async", "await",
            "break",
            "class", "continue", "def", "del", "elif", "else", "except", "finally", "for", "from", "global", "if",
            "import", "in", "is", "lambda", "nonlocal", "not", "or", "pass", "raise", "return", "try", "while", "with",
            "yield");
    private static final int DEEPEST = 1000;

    /** A place to return to. */
    record Place(int at, int depth) {
    }

    final String source;
    final Map<Node, Span> spans;
    private final List<Token> tokens;
    private int at;
    private int depth;

    Tokens(String source, List<Token> tokens, Map<Node, Span> spans) {
        this.source = source;
        this.tokens = tokens;
        this.spans = spans;
    }

    Token peek() {
        return tokens.get(at);
    }

    Token peek(int ahead) {
        return tokens.get(Math.min(at + ahead, tokens.size() - 1));
    }

    Token next() {
        return tokens.get(at < tokens.size() - 1 ? at++ : at);
    }

    int mark() {
        return at;
    }

    /** What {@link #reset} needs to try another reading; an attempt that failed may have left blocks open. */
    Place place() {
        return new Place(at, depth);
    }

    void reset(Place place) {
        at = place.at;
        depth = place.depth;
    }

    boolean at(String symbol) {
        return peek().is(symbol);
    }

    boolean at(Kind kind) {
        return peek().kind() == kind;
    }

    boolean atIdentifier() {
        return at(Kind.NAME) && !KEYWORDS.contains(peek().text());
    }

    boolean skip(String symbol) {
        boolean found = at(symbol);
        if (found) {
            at++;
        }
        return found;
    }

    boolean skip(Kind kind) {
        boolean found = at(kind);
        if (found) {
            next();
        }
        return found;
    }

    void expect(String symbol) throws PythonSyntaxException {
        if (!skip(symbol)) {
            throw error("expected '" + symbol + "'");
        }
    }

    void expect(Kind kind, String what) throws PythonSyntaxException {
        if (!skip(kind)) {
            throw error("expected " + what);
        }
    }

    String identifier() throws PythonSyntaxException {
        if (!atIdentifier()) {
            throw error("expected a name");
        }
        return next().text();
    }

    PythonSyntaxException error(String problem) {
        Token token = peek();
        String found = switch (token.kind()) {
        case END -> "the end of the text";
        case NEWLINE -> "the end of the line";
        case INDENT -> "an indented line";
        case DEDENT -> "the end of the block";
        default -> "'" + (token.text().length() > 20 ? token.text().substring(0, 20) + "..." : token.text()) + "'";
        };
        return new PythonSyntaxException(problem + ", found " + found, token.from());
    }

    /** Records the span of a node from a token to the last one consumed. */
    <N extends Node> N spanned(int mark, N node) {
        spans.put(node, new Span(tokens.get(mark).from(), tokens.get(Math.max(mark, at - 1)).to()));
        return node;
    }

    void enter() throws PythonSyntaxException {
        if (++depth > DEEPEST) {
            throw error("nested too deeply");
        }
    }

    void leave() {
        depth--;
    }
}
