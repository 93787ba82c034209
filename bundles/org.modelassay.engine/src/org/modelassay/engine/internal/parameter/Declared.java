/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.engine.internal.parameter;

import java.lang.reflect.RecordComponent;
import java.util.Optional;

import org.modelassay.common.Diagnostic;
import org.modelassay.common.Quoted;
import org.modelassay.engine.ParameterDeclaration;

/** A declared parameter with what reads and writes its values. */
record Declared(ParameterDeclaration declaration, ValueCodec codec, RecordComponent component) {

    /** What is wrong with a value of the right type. */
    Optional<Diagnostic> outOfRange(Object value) {
        double measure = codec.measure(value);
        if (measure >= declaration.min() && measure <= declaration.max()) {
            return Optional.empty();
        }
        boolean isNumber = value instanceof Number;
        String what = isNumber ? codec.format(value) + unit() : "a length of " + (long) measure;
        return Optional.of(Diagnostic.error(location(), what + " is out of range", "use " + range(isNumber)));
    }

    /** What is wrong with a text that is no value. */
    Diagnostic unreadable(String text) {
        String remedy = codec.choices().isEmpty() ? "" : "use one of " + String.join(", ", codec.choices());
        return Diagnostic.error(location(),
                Quoted.of(text) + " is not a value; expected " + codec.type().description(), remedy);
    }

    private String location() {
        return "parameter " + declaration.name();
    }

    private String unit() {
        return declaration.unit().isEmpty() ? "" : " " + declaration.unit();
    }

    private String range(boolean isNumber) {
        String low = number(declaration.min());
        String high = number(declaration.max());
        String of = isNumber ? "" : " elements or characters";
        if (declaration.max() == Double.POSITIVE_INFINITY) {
            return "at least " + low + unit() + of;
        }
        return (declaration.min() == Double.NEGATIVE_INFINITY ? "at most " + high : low + " to " + high) + unit() + of;
    }

    private static String number(double value) {
        return value == Math.rint(value) && Math.abs(value) < 1e15 ? Long.toString((long) value)
                : Double.toString(value);
    }
}
