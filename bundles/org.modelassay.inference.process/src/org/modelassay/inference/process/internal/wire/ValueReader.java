/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.inference.process.internal.wire;

import java.io.DataInputStream;
import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.modelassay.inference.FloatTensor;
import org.modelassay.inference.gradient.DistributionTable;
import org.modelassay.inference.text.TokenIds;

/** Reads values by their declared types, as they were written. Used by one thread. */
public final class ValueReader {

    private static final long ALIGNMENT = 64;

    private final DataInputStream in;

    private final MemorySegment arrays;

    private final Map<Long, DistributionTable> tables = new HashMap<>();

    private final Map<Long, FloatTensor> tensors = new HashMap<>();

    ValueReader(DataInputStream in, MemorySegment arrays) {
        this.in = in;
        this.arrays = arrays;
    }

    /**
     * The next value.
     *
     * @param type its declared type
     * @return the value
     * @throws IOException if the message does not hold one
     */
    public Object read(Type type) throws IOException {
        Class<?> raw = Types.raw(type);
        if (raw == boolean.class || raw == Boolean.class) {
            return in.readBoolean();
        } else if (raw == int.class || raw == Integer.class) {
            return in.readInt();
        } else if (raw == long.class || raw == Long.class) {
            return in.readLong();
        } else if (raw == float.class || raw == Float.class) {
            return in.readFloat();
        } else if (raw == double.class || raw == Double.class) {
            return in.readDouble();
        } else if (raw == String.class) {
            return text();
        } else if (raw == Path.class) {
            return Path.of(text());
        } else if (raw.isEnum()) {
            return raw.getEnumConstants()[in.readInt()];
        }
        return readLarge(type, raw);
    }

    private Object readLarge(Type type, Class<?> raw) throws IOException {
        if (raw == long[].class) {
            return longs();
        } else if (raw == TokenIds.class) {
            return ids();
        } else if (raw == FloatTensor.class) {
            return tensor();
        } else if (raw == DistributionTable.class) {
            return table();
        } else if (raw == Optional.class) {
            return in.readBoolean() ? Optional.of(read(Types.argument(type, 0))) : Optional.empty();
        } else if (Map.class.isAssignableFrom(raw)) {
            return map(type);
        } else if (raw == List.class) {
            return values(type);
        } else if (raw == Set.class) {
            return new LinkedHashSet<>(values(type));
        }
        return record(raw);
    }

    private int length() throws IOException {
        int length = in.readInt();
        if (length < 0) {
            throw new IOException("a negative length in a message");
        }
        return length;
    }

    private String text() throws IOException {
        byte[] bytes = in.readNBytes(length());
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private long[] longs() throws IOException {
        long[] numbers = new long[length()];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = in.readLong();
        }
        return numbers;
    }

    private TokenIds ids() throws IOException {
        int[] ids = new int[length()];
        for (int i = 0; i < ids.length; i++) {
            ids[i] = in.readInt();
        }
        return TokenIds.of(ids);
    }

    private FloatTensor tensor() throws IOException {
        int[] shape = new int[length()];
        long size = Float.BYTES;
        for (int i = 0; i < shape.length; i++) {
            shape[i] = length();
            size = Math.multiplyExact(size, shape[i]);
        }
        long offset = in.readLong();
        FloatTensor known = tensors.get(offset);
        if (known != null && size > 0) {
            return known;
        }
        FloatTensor tensor = FloatTensor.wrap(copied(offset, size), shape);
        tensors.put(offset, tensor);
        return tensor;
    }

    /** The shared memory is used again for the next message, so that what stays is copied. */
    private MemorySegment copied(long offset, long size) {
        MemorySegment bytes = arrays.asSlice(offset, size);
        MemorySegment copy = size <= Integer.MAX_VALUE - 8 ? MemorySegment.ofArray(new byte[(int) size])
                : Arena.ofAuto().allocate(size, ALIGNMENT);
        return copy.copyFrom(bytes);
    }

    private DistributionTable table() throws IOException {
        int vocabulary = in.readInt();
        long[] starts = longs();
        long columnBytes = in.readLong();
        long columns = in.readLong();
        long probabilityBytes = in.readLong();
        long probabilities = in.readLong();
        DistributionTable known = tables.get(columns);
        if (known != null && columnBytes > 0) {
            return known;
        }
        DistributionTable table = new DistributionTable(vocabulary, starts, copied(columns, columnBytes),
                copied(probabilities, probabilityBytes));
        tables.put(columns, table);
        return table;
    }

    private Map<Object, Object> map(Type type) throws IOException {
        Map<Object, Object> map = new LinkedHashMap<>();
        int count = length();
        for (int i = 0; i < count; i++) {
            Object key = read(Types.argument(type, 0));
            map.put(key, read(Types.argument(type, 1)));
        }
        return map;
    }

    private List<Object> values(Type type) throws IOException {
        List<Object> values = new ArrayList<>();
        int count = length();
        for (int i = 0; i < count; i++) {
            values.add(read(Types.argument(type, 0)));
        }
        return values;
    }

    private Object record(Class<?> declared) throws IOException {
        if (!declared.isRecord() && !declared.isSealed()) {
            throw Types.unknown(declared);
        }
        Class<?> type = declared.isRecord() ? declared : Types.alternatives(declared).get(in.readInt());
        RecordComponent[] components = type.getRecordComponents();
        Object[] values = new Object[components.length];
        for (int i = 0; i < values.length; i++) {
            values[i] = read(components[i].getGenericType());
        }
        Class<?>[] types = Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            return type.getDeclaredConstructor(types).newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IOException(type.getName() + " cannot be made from a message", e);
        }
    }
}
