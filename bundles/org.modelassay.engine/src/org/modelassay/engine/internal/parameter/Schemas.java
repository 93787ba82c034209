/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.engine.internal.parameter;

import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.modelassay.analysis.Parameter;
import org.modelassay.common.Diagnostic;
import org.modelassay.engine.ParameterDeclaration;
import org.modelassay.engine.ParameterSchema;

/** Reads the declarations in parameters records. */
public final class Schemas {

    private Schemas() {
    }

    /**
     * The schema that a class declares.
     *
     * @param type a public record whose components carry {@link Parameter}, with a constant {@code DEFAULT}
     * @return the schema
     * @throws IllegalArgumentException     if it is declared otherwise; the message says what is missing
     * @throws ReflectiveOperationException if it cannot be read
     */
    public static ParameterSchema of(Class<?> type) throws ReflectiveOperationException {
        require(type.isRecord() && Modifier.isPublic(type.getModifiers()), type.getName() + " is not a public record");
        Record defaults = defaults(type);
        List<Declared> declared = new ArrayList<>();
        for (RecordComponent component : type.getRecordComponents()) {
            declared.add(declared(component, defaults));
        }
        return new RecordSchema(type.asSubclass(Record.class), declared, defaults);
    }

    private static Record defaults(Class<?> type) throws ReflectiveOperationException {
        try {
            Object value = type.getField("DEFAULT").get(null);
            if (type.isInstance(value) && value instanceof Record defaults) {
                return defaults;
            }
        } catch (NoSuchFieldException | NullPointerException _) {
            // told below
        }
        throw new IllegalArgumentException(
                type.getName() + " has no constant \"public static final " + type.getSimpleName() + " DEFAULT\"");
    }

    private static Declared declared(RecordComponent component, Record defaults) throws ReflectiveOperationException {
        String name = defaults.getClass().getName() + "." + component.getName();
        Parameter parameter = component.getAnnotation(Parameter.class);
        ValueCodec codec = ValueCodec.of(component);
        Object value = component.getAccessor().invoke(defaults);
        require(parameter != null, name + " has no @Parameter");
        require(codec != null, name + " has an unsupported type, " + component.getGenericType().getTypeName());
        require(value != null, name + " has no default");
        if (parameter == null || codec == null || value == null) {
            throw new IllegalStateException(name);
        }
        Declared declared = new Declared(new ParameterDeclaration(component.getName(), codec.type(), parameter.label(),
                parameter.help(), parameter.min(), parameter.max(), parameter.unit(), parameter.advanced(),
                codec.choices(), codec.format(value), parameter.changesResult()), codec, component);
        Optional<Diagnostic> problem = declared.outOfRange(value);
        require(problem.isEmpty(), name + ": the default is out of range");
        return declared;
    }

    private static void require(boolean condition, String message) {
        if (!condition) {
            throw new IllegalArgumentException(message);
        }
    }
}
