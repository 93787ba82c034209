/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.engine.internal.parameter;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.modelassay.engine.ParameterType;

/** Values of one parameter type as text, and text as values; what one writes the other reads back equal. */
interface ValueCodec {

    /** What the values are. */
    ParameterType type();

    /** The names to choose from, empty for anything but a choice. */
    default List<String> choices() {
        return List.of();
    }

    /** Reads a value. Throws {@link IllegalArgumentException}, with no message, when the text is none. */
    Object parse(String text);

    /** The canonical text of a value. */
    String format(Object value);

    /** What lower and upper bound apply to: the number itself, or the length. */
    double measure(Object value);

    /** The codec of a component of a record, {@code null} when its type is not supported. */
    static @Nullable ValueCodec of(RecordComponent component) {
        Class<?> type = component.getType();
        if (type.isEnum()) {
            return ChoiceCodec.of(type);
        }
        return type == List.class ? listOf(component.getGenericType()) : ScalarCodec.of(type);
    }

    private static @Nullable ValueCodec listOf(Type type) {
        Type element = type instanceof ParameterizedType list ? list.getActualTypeArguments()[0] : null;
        if (element == Integer.class) {
            return new ListCodec(ParameterType.INTEGERS, ScalarCodec.INTEGER);
        }
        if (element == Long.class) {
            return new ListCodec(ParameterType.LONGS, ScalarCodec.LONG);
        }
        if (element == Double.class) {
            return new ListCodec(ParameterType.NUMBERS, ScalarCodec.NUMBER);
        }
        return element == String.class ? new TextsCodec() : null;
    }
}
