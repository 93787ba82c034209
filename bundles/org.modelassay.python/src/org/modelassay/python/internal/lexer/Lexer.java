/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.python.internal.lexer;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

import org.modelassay.python.Position;
import org.modelassay.python.PythonSyntaxException;
import org.modelassay.python.internal.lexer.Token.Kind;

/** Cuts Python source into tokens (language reference, chapter 2). */
public final class Lexer {

    private static final String[] OPERATORS = {"**=", "//=", ">>=", "<<=", "...", "**", "//", ">>", "<<", "<=", ">=",
            "==", "!=", "->", "+=", "-=", "*=", "/=", "%=", "&=", "|=", "^=", "@=", ":=", "+", "-", "*", "/", "%",
            "@", "&", "|", "^", "~", "<", ">", "(", ")", "[", "]", "{", "}", ",", ":", ".", ";", "="};
    private static final int DEEPEST = 200;

    private final Cursor cursor;
    private final StringScanner strings;
    private final Indentation indentation = new Indentation();
    private final List<Token> tokens = new ArrayList<>();
    private final int enclosing;
    private int brackets;

    private Lexer(Cursor cursor, int enclosing) {
        this.cursor = cursor;
        this.strings = new StringScanner(cursor);
        this.enclosing = enclosing;
        this.brackets = enclosing;
    }

    /**
     * The tokens of a program.
     *
     * @param source the text
     * @return the tokens, the last of kind END
     * @throws PythonSyntaxException if a part of the text is no token
     */
    public static List<Token> program(String source) throws PythonSyntaxException {
        int start = source.startsWith("\uFEFF") ? 1 : 0;
        return new Lexer(new Cursor(source, start, source.length(), new Position(1, 0)), 0).run();
    }

    /**
     * The tokens of an expression, in which line ends mean nothing.
     *
     * @param source   a text
     * @param from     the offset of the first character of the expression
     * @param to       the offset behind its last character
     * @param position the position of the first character
     * @return the tokens, the last of kind END
     * @throws PythonSyntaxException if a part of the text is no token
     */
    public static List<Token> expression(String source, int from, int to, Position position)
            throws PythonSyntaxException {
        return new Lexer(new Cursor(source, from, to, position), 1).run();
    }

    private List<Token> run() throws PythonSyntaxException {
        if (brackets == 0) {
            beginLine();
        }
        while (!cursor.atEnd()) {
            next();
        }
        if (brackets != enclosing) {
            throw cursor.error("a bracket was never closed");
        }
        if (enclosing == 0) {
            end();
        }
        add(Kind.END, 0);
        return tokens;
    }

    private void end() {
        if (!tokens.isEmpty() && last() != Kind.NEWLINE && last() != Kind.DEDENT) {
            add(Kind.NEWLINE, 0);
        }
        for (int i = indentation.open(); i > 0; i--) {
            add(Kind.DEDENT, 0);
        }
    }

    private Kind last() {
        return tokens.getLast().kind();
    }

    private void next() throws PythonSyntaxException {
        char c = cursor.peek();
        if (c == ' ' || c == '\t' || c == '\f') {
            cursor.advance(1);
        } else if (c == '#') {
            skipComment();
        } else if (c == '\n' || c == '\r') {
            endLine();
        } else if (c == '\\') {
            joinLines();
        } else if (Character.isDigit(c) && c < 128 || c == '.' && Character.isDigit(cursor.peek(1))) {
            add(Kind.NUMBER, Numbers.length(cursor));
        } else {
            wordOrOperator(c);
        }
    }

    private void wordOrOperator(char c) throws PythonSyntaxException {
        int prefix = strings.prefixLength();
        if (prefix >= 0) {
            string(prefix);
        } else if (c == '_' || Character.isUnicodeIdentifierStart(cursor.source.codePointAt(cursor.at))) {
            name();
        } else {
            operator();
        }
    }

    private void string(int prefix) throws PythonSyntaxException {
        int start = cursor.at;
        Position from = cursor.position();
        strings.skipLiteral(prefix);
        tokens.add(new Token(Kind.STRING, cursor.source.substring(start, cursor.at), start, from, cursor.position()));
    }

    private void name() {
        int stop = cursor.at;
        boolean ascii = true;
        while (stop < cursor.end) {
            int point = cursor.source.codePointAt(stop);
            if (point != '_' && !Character.isUnicodeIdentifierPart(point) || Character.isIdentifierIgnorable(point)) {
                break;
            }
            ascii &= point < 128;
            stop += Character.charCount(point);
        }
        int start = cursor.at;
        String text = cursor.source.substring(start, stop);
        Position from = cursor.position();
        cursor.advance(stop - start);
        tokens.add(new Token(Kind.NAME, ascii ? text : Normalizer.normalize(text, Normalizer.Form.NFKC), start, from,
                cursor.position()));
    }

    private void operator() throws PythonSyntaxException {
        for (String operator : OPERATORS) {
            if (cursor.startsWith(operator)) {
                track(operator.charAt(0));
                add(Kind.OPERATOR, operator.length());
                return;
            }
        }
        throw cursor.error("unexpected character " + Character.getName(cursor.source.codePointAt(cursor.at)));
    }

    private void track(char c) throws PythonSyntaxException {
        if (c == '(' || c == '[' || c == '{') {
            if (++brackets > DEEPEST) {
                throw cursor.error("brackets nested too deeply");
            }
        } else if ((c == ')' || c == ']' || c == '}') && --brackets < enclosing) {
            throw cursor.error("unmatched '" + c + "'");
        }
    }

    private void add(Kind kind, int length) {
        int start = cursor.at;
        Position from = cursor.position();
        cursor.advance(length);
        tokens.add(new Token(kind, cursor.source.substring(start, cursor.at), start, from, cursor.position()));
    }

    private void skipComment() {
        while (!cursor.atEnd() && cursor.peek() != '\n' && cursor.peek() != '\r') {
            cursor.advance(1);
        }
    }

    private void joinLines() throws PythonSyntaxException {
        if (cursor.peek(1) != '\n' && cursor.peek(1) != '\r') {
            throw cursor.error("unexpected character after a line continuation");
        }
        cursor.advance(1);
        cursor.advance(cursor.startsWith("\r\n") ? 2 : 1);
    }

    private void endLine() throws PythonSyntaxException {
        if (brackets == 0) {
            add(Kind.NEWLINE, cursor.startsWith("\r\n") ? 2 : 1);
            beginLine();
        } else {
            cursor.advance(1);
        }
    }

    /** Skips blank lines and comments, then opens or closes blocks. */
    private void beginLine() throws PythonSyntaxException {
        while (true) {
            indentation.measure(cursor);
            if (cursor.peek() == '#') {
                skipComment();
            }
            if (cursor.peek() != '\n' && cursor.peek() != '\r') {
                break;
            }
            cursor.advance(1);
        }
        if (cursor.atEnd()) {
            return;
        }
        int change = indentation.change(cursor);
        if (change > 0) {
            add(Kind.INDENT, 0);
        }
        for (; change < 0; change++) {
            add(Kind.DEDENT, 0);
        }
    }
}
