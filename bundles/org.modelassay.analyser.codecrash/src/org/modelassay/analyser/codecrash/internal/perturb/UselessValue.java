/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.analyser.codecrash.internal.perturb;

import java.math.BigInteger;

import org.modelassay.python.Python;
import org.modelassay.python.PythonSyntaxException;
import org.modelassay.python.literal.LiteralEvaluator;
import org.modelassay.python.literal.NotALiteralException;
import org.modelassay.python.literal.PythonDict;
import org.modelassay.python.literal.PythonNumber;
import org.modelassay.python.literal.PythonSet;
import org.modelassay.python.literal.PythonValue;

/** A value of the output's type that means nothing, in words; never the output itself. */
final class UselessValue {

    private UselessValue() {
    }

    static String of(Python python, String output) {
        try {
            return words(new LiteralEvaluator().evaluate(python.parseExpression(output)));
        } catch (PythonSyntaxException | NotALiteralException _) {
            return "None";
        }
    }

    private static String words(PythonValue value) {
        return switch (value) {
        case PythonNumber.Bool(boolean truth) -> truth ? "False" : "True";
        case PythonNumber.Int(BigInteger number) -> number.signum() == 0 ? "one" : "zero";
        case PythonNumber.Float(double number) -> number == 0 ? "one" : "zero";
        case PythonNumber.Complex _ -> "zero";
        case PythonValue.Text(String text) -> text.isEmpty() ? "a single blank" : "an empty string";
        case PythonValue.Bytes(byte[] bytes) -> bytes.length == 0 ? "a single zero byte" : "empty bytes";
        case PythonValue.Sequence sequence -> {
            String type = sequence.mutable() ? "list" : "tuple";
            yield sequence.elements().isEmpty() ? "a " + type + " of one None" : "an empty " + type;
        }
        case PythonSet set -> set.elements().isEmpty() ? "a set of one None" : "an empty set";
        case PythonDict dict -> dict.items().isEmpty() ? "a dictionary of one None" : "an empty dictionary";
        case PythonValue.Constant _ -> "an empty string";
        };
    }
}
