/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.engine.internal.parameter;

import java.lang.reflect.InvocationTargetException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;
import java.util.stream.Collectors;

import org.modelassay.common.Diagnostic;
import org.modelassay.common.InvalidInputException;
import org.modelassay.common.Quoted;
import org.modelassay.engine.ParameterDeclaration;
import org.modelassay.engine.ParameterSchema;
import org.modelassay.engine.ParameterSet;
import org.modelassay.engine.internal.registry.Nearest;

/** The parameters that a record declares. */
final class RecordSchema implements ParameterSchema {

    private final Class<? extends Record> type;
    private final List<Declared> declared;
    private final ParameterSet defaults;

    RecordSchema(Class<? extends Record> type, List<Declared> declared, Record defaults)
            throws ReflectiveOperationException {
        this.type = type;
        this.declared = List.copyOf(declared);
        this.defaults = new ParameterSet(defaults, texts(defaults), limits());
    }

    @Override
    public List<ParameterDeclaration> declarations() {
        return declared.stream().map(Declared::declaration).toList();
    }

    @Override
    public ParameterSet defaults() {
        return defaults;
    }

    @Override
    public ParameterSet parse(Map<String, String> texts) throws InvalidInputException {
        List<Diagnostic> problems = new ArrayList<>();
        List<String> names = declarations().stream().map(ParameterDeclaration::name).toList();
        texts.keySet().stream().filter(name -> !names.contains(name)).forEach(name -> problems.add(Diagnostic.error(
                "parameter " + Quoted.of(name), "is not a parameter of this analyser", Nearest.remedy(name, names))));
        List<Object> values = new ArrayList<>();
        for (Declared each : declared) {
            String text = texts.getOrDefault(each.declaration().name(), each.declaration().defaultText());
            value(each, text, values, problems);
        }
        if (!problems.isEmpty()) {
            throw new InvalidInputException(problems);
        }
        return create(values);
    }

    private static void value(Declared each, String text, List<Object> values, List<Diagnostic> problems) {
        try {
            Object value = each.codec().parse(text);
            each.outOfRange(value).ifPresent(problems::add);
            values.add(value);
        } catch (IllegalArgumentException _) {
            problems.add(each.unreadable(text));
        }
    }

    private ParameterSet create(List<Object> values) throws InvalidInputException {
        Class<?>[] types = declared.stream().map(each -> each.component().getType()).toArray(Class<?>[]::new);
        try {
            Record parameters = type.getConstructor(types).newInstance(values.toArray());
            return new ParameterSet(parameters, texts(parameters), limits());
        } catch (InvocationTargetException e) {
            Throwable cause = e.getCause() == null ? e : e.getCause();
            throw new InvalidInputException(Diagnostic.error("parameters",
                    "do not go together: " + cause.getMessage(), "change one of them"), cause);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(type.getName() + " has no usable constructor", e);
        }
    }

    private Set<String> limits() {
        return declared.stream().map(Declared::declaration).filter(each -> !each.changesResult())
                .map(ParameterDeclaration::name).collect(Collectors.toSet());
    }

    private SequencedMap<String, String> texts(Record parameters) throws ReflectiveOperationException {
        SequencedMap<String, String> texts = new LinkedHashMap<>();
        for (Declared each : declared) {
            Object value = each.component().getAccessor().invoke(parameters);
            if (value == null) {
                throw new ReflectiveOperationException(each.declaration().name() + " is null");
            }
            texts.put(each.declaration().name(), each.codec().format(value));
        }
        return texts;
    }
}
