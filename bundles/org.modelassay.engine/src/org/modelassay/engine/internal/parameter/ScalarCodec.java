/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.engine.internal.parameter;

import java.math.BigDecimal;
import java.util.function.Function;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.modelassay.engine.ParameterType;

/** Single values. */
enum ScalarCodec implements ValueCodec {

    INTEGER(ParameterType.INTEGER, int.class, text -> whole(text).intValueExact()),
    LONG(ParameterType.LONG, long.class, text -> whole(text).longValueExact()),
    NUMBER(ParameterType.NUMBER, double.class, ScalarCodec::number),
    BOOLEAN(ParameterType.BOOLEAN, boolean.class, ScalarCodec::truth),
    TEXT(ParameterType.TEXT, String.class, text -> text);

    private static final Pattern DECIMAL = Pattern.compile("[+-]?(\\d+\\.?\\d*|\\.\\d+)([eE][+-]?\\d{1,4})?");
    private static final Pattern INFINITE = Pattern.compile("([+-]?)Infinity");
    private static final int LONGEST = 1000;

    private final ParameterType type;
    private final Class<?> javaType;
    private final Function<String, Object> parser;

    ScalarCodec(ParameterType type, Class<?> javaType, Function<String, Object> parser) {
        this.type = type;
        this.javaType = javaType;
        this.parser = parser;
    }

    static @Nullable ValueCodec of(Class<?> javaType) {
        for (ScalarCodec codec : values()) {
            if (codec.javaType == javaType) {
                return codec;
            }
        }
        return null;
    }

    @Override
    public ParameterType type() {
        return type;
    }

    @Override
    public Object parse(String text) {
        try {
            return parser.apply(text);
        } catch (ArithmeticException e) {
            throw new IllegalArgumentException(e);
        }
    }

    @Override
    public String format(Object value) {
        return value.toString();
    }

    @Override
    public double measure(Object value) {
        return switch (value) {
        case Number number -> number.doubleValue();
        case String text -> text.length();
        default -> 0;
        };
    }

    private static BigDecimal whole(String text) {
        return new BigDecimal(decimal(text.strip()));
    }

    private static Object number(String text) {
        String stripped = text.strip();
        return Double.valueOf(INFINITE.matcher(stripped).matches() ? stripped : decimal(stripped));
    }

    private static String decimal(String text) {
        if (text.length() > LONGEST || !DECIMAL.matcher(text).matches()) {
            throw new IllegalArgumentException();
        }
        return text;
    }

    private static Object truth(String text) {
        return switch (text.strip()) {
        case "true" -> true;
        case "false" -> false;
        default -> throw new IllegalArgumentException();
        };
    }
}
