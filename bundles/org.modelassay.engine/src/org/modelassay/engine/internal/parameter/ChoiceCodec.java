/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.engine.internal.parameter;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.modelassay.engine.ParameterType;

/** Constants of an enum, by their names in lower case with hyphens. */
record ChoiceCodec(Map<String, Object> constants) implements ValueCodec {

    static ChoiceCodec of(Class<?> type) {
        Map<String, Object> constants = new LinkedHashMap<>();
        for (Object constant : type.getEnumConstants()) {
            constants.put(name(constant), constant);
        }
        return new ChoiceCodec(constants);
    }

    private static String name(Object constant) {
        return ((Enum<?>) constant).name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Override
    public ParameterType type() {
        return ParameterType.CHOICE;
    }

    @Override
    public List<String> choices() {
        return List.copyOf(constants.keySet());
    }

    @Override
    public Object parse(String text) {
        Object constant = constants.get(text.strip().toLowerCase(Locale.ROOT).replace('_', '-'));
        if (constant == null) {
            throw new IllegalArgumentException();
        }
        return constant;
    }

    @Override
    public String format(Object value) {
        return name(value);
    }

    @Override
    public double measure(Object value) {
        return 0;
    }
}
