/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.engine.internal.parameter;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

import org.modelassay.engine.ParameterType;

/** Lists of numbers, separated by commas. */
record ListCodec(ParameterType type, ValueCodec element) implements ValueCodec {

    @Override
    public Object parse(String text) {
        if (text.isBlank()) {
            return List.of();
        }
        return Arrays.stream(text.split(",", -1)).map(element::parse).toList();
    }

    @Override
    public String format(Object value) {
        return ((List<?>) value).stream().map(element::format).collect(Collectors.joining(","));
    }

    @Override
    public double measure(Object value) {
        return ((List<?>) value).size();
    }
}
