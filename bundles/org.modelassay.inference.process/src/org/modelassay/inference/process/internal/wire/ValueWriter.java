/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.inference.process.internal.wire;

import java.io.DataOutputStream;
import java.io.IOException;
import java.lang.foreign.MemorySegment;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;

import org.modelassay.inference.FloatTensor;
import org.modelassay.inference.gradient.DistributionTable;
import org.modelassay.inference.text.TokenIds;

/** Writes values by their declared types. */
final class ValueWriter {

    private final DataOutputStream out;

    private final Tensors tensors;

    ValueWriter(DataOutputStream out, Tensors tensors) {
        this.out = out;
        this.tensors = tensors;
    }

    void write(Object value, Type type) throws IOException {
        switch (value) {
        case Boolean flag -> out.writeBoolean(flag);
        case Integer number -> out.writeInt(number);
        case Long number -> out.writeLong(number);
        case Float number -> out.writeFloat(number);
        case Double number -> out.writeDouble(number);
        case String text -> write(text);
        case Path path -> write(path.toString());
        case Enum<?> constant -> out.writeInt(constant.ordinal());
        case long[] numbers -> write(numbers);
        case TokenIds ids -> write(ids);
        case FloatTensor tensor -> write(tensor);
        case DistributionTable table -> write(table);
        case Optional<?> optional -> write(optional, Types.argument(type, 0));
        case Map<?, ?> map -> write(map, type);
        case Collection<?> values -> write(values, Types.argument(type, 0));
        case Record known -> write(known, Types.raw(type));
        default -> throw Types.unknown(type);
        }
    }

    private void write(String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    private void write(long[] numbers) throws IOException {
        out.writeInt(numbers.length);
        for (long number : numbers) {
            out.writeLong(number);
        }
    }

    private void write(TokenIds ids) throws IOException {
        out.writeInt(ids.size());
        for (int i = 0; i < ids.size(); i++) {
            out.writeInt(ids.get(i));
        }
    }

    private void write(FloatTensor tensor) throws IOException {
        out.writeInt(tensor.shape().size());
        for (int length : tensor.shape()) {
            out.writeInt(length);
        }
        out.writeLong(tensors.place(tensor, tensor.segment()));
    }

    private void write(DistributionTable table) throws IOException {
        out.writeInt(table.vocabulary());
        write(table.starts());
        place(table.columns());
        place(table.probabilities());
    }

    private void place(MemorySegment bytes) throws IOException {
        out.writeLong(bytes.byteSize());
        out.writeLong(tensors.place(bytes, bytes));
    }

    private void write(Optional<?> optional, Type element) throws IOException {
        out.writeBoolean(optional.isPresent());
        if (optional.isPresent()) {
            write(optional.get(), element);
        }
    }

    private void write(Map<?, ?> map, Type type) throws IOException {
        out.writeInt(map.size());
        for (Map.Entry<?, ?> entry : map.entrySet()) {
            write(entry.getKey(), Types.argument(type, 0));
            write(entry.getValue(), Types.argument(type, 1));
        }
    }

    private void write(Collection<?> values, Type element) throws IOException {
        out.writeInt(values.size());
        for (Object value : values) {
            write(value, element);
        }
    }

    private void write(Record value, Class<?> declared) throws IOException {
        if (!declared.isRecord()) {
            out.writeInt(Types.alternatives(declared).indexOf(value.getClass()));
        }
        try {
            for (RecordComponent component : value.getClass().getRecordComponents()) {
                write(component.getAccessor().invoke(value), component.getGenericType());
            }
        } catch (ReflectiveOperationException e) {
            throw new IOException(value.getClass().getName() + " cannot be sent to another process", e);
        }
    }
}
