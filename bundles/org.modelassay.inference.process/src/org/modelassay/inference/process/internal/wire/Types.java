/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.inference.process.internal.wire;

import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** What is known of declared types. */
final class Types {

    private Types() {
    }

    static Class<?> raw(Type type) throws IOException {
        if (type instanceof Class<?> known) {
            return known;
        }
        if (type instanceof ParameterizedType generic && generic.getRawType() instanceof Class<?> known) {
            return known;
        }
        throw unknown(type);
    }

    static Type argument(Type type, int index) throws IOException {
        if (type instanceof ParameterizedType generic) {
            return generic.getActualTypeArguments()[index];
        }
        throw unknown(type);
    }

    /** The records that a sealed interface stands for, in the order of their declaration. */
    static List<Class<?>> alternatives(Class<?> sealed) {
        return Arrays.stream(sealed.getPermittedSubclasses()).<Class<?>>flatMap(
                each -> each.isRecord() ? Stream.of(each) : alternatives(each).stream()).toList();
    }

    static IOException unknown(Type type) {
        return new IOException("values of " + type.getTypeName() + " cannot be sent to another process");
    }
}
