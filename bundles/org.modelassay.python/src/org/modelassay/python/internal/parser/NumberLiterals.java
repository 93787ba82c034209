/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.python.internal.parser;

import java.math.BigInteger;
import java.util.Locale;

import org.modelassay.python.PythonSyntaxException;
import org.modelassay.python.ast.Literal;
import org.modelassay.python.internal.lexer.Token;

/** The values of numbers. */
final class NumberLiterals {

    private NumberLiterals() {
    }

    static Literal parse(Token token) throws PythonSyntaxException {
        String text = token.text().replace("_", "").toLowerCase(Locale.ROOT);
        if (text.startsWith("0x")) {
            return new Literal.Int(new BigInteger(text.substring(2), 16));
        } else if (text.startsWith("0o")) {
            return new Literal.Int(new BigInteger(text.substring(2), 8));
        } else if (text.startsWith("0b")) {
            return new Literal.Int(new BigInteger(text.substring(2), 2));
        } else if (text.endsWith("j")) {
            return new Literal.Imaginary(Double.parseDouble(text.substring(0, text.length() - 1)));
        } else if (text.indexOf('.') >= 0 || text.indexOf('e') >= 0) {
            return new Literal.Float(Double.parseDouble(text));
        } else if (text.startsWith("0") && !text.chars().allMatch(c -> c == '0')) {
            throw new PythonSyntaxException("a decimal number cannot begin with 0; use 0o for octal", token.from());
        }
        return new Literal.Int(new BigInteger(text));
    }
}
