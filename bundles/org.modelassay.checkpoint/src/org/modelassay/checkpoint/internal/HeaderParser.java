/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.checkpoint.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.modelassay.checkpoint.CheckpointException;
import org.modelassay.checkpoint.CheckpointException.Kind;
import org.modelassay.checkpoint.DType;
import org.modelassay.checkpoint.TensorInfo;
import org.modelassay.common.Quoted;

import com.fasterxml.jackson.core.JsonToken;

/** The JSON of a safetensors header, each tensor checked by itself. */
final class HeaderParser {

    static final String METADATA = "__metadata__";

    private final StrictJson json;
    private final Path file;
    private final long dataStart;
    private final List<TensorInfo> tensors = new ArrayList<>();
    private final Map<String, String> metadata = new LinkedHashMap<>();

    HeaderParser(StrictJson json, Path file, long dataStart) {
        this.json = json;
        this.file = file;
        this.dataStart = dataStart;
    }

    List<TensorInfo> tensors() {
        return tensors;
    }

    Map<String, String> metadata() {
        return metadata;
    }

    void parse() throws CheckpointException, IOException {
        json.expect(JsonToken.START_OBJECT, Kind.NOT_JSON, "the header is not a JSON object");
        for (String name = json.nextName(); name != null; name = json.nextName()) {
            if (METADATA.equals(name)) {
                readMetadata();
                continue;
            }
            if (tensors.size() == Limits.TENSORS) {
                throw new CheckpointException(Kind.LIMIT_EXCEEDED, Refusals.place(file),
                        "describes more than " + Limits.TENSORS + " tensors");
            }
            tensors.add(tensor(name));
        }
        json.expectEnd();
    }

    private void readMetadata() throws CheckpointException, IOException {
        JsonToken token = json.next();
        if (token == JsonToken.VALUE_NULL) {
            return;
        }
        if (token != JsonToken.START_OBJECT) {
            throw new CheckpointException(Kind.INVALID_METADATA, Refusals.place(file),
                    METADATA + " is neither an object nor null");
        }
        for (String key = json.nextName(); key != null; key = json.nextName()) {
            if (json.next() != JsonToken.VALUE_STRING) {
                throw new CheckpointException(Kind.INVALID_METADATA, Refusals.place(file),
                        METADATA + " holds " + Quoted.of(key) + ", which is not a text");
            }
            String text = json.text();
            if (hasLoneSurrogate(key) || hasLoneSurrogate(text)) {
                throw new CheckpointException(Kind.INVALID_METADATA, Refusals.place(file),
                        METADATA + " holds half a character at " + Quoted.of(key));
            }
            metadata.put(key, text);
            if (metadata.size() > Limits.ENTRIES) {
                throw new CheckpointException(Kind.LIMIT_EXCEEDED, Refusals.place(file),
                        METADATA + " has more than " + Limits.ENTRIES + " entries");
            }
        }
    }

    private TensorInfo tensor(String name) throws CheckpointException, IOException {
        checkName(name);
        if (json.next() != JsonToken.START_OBJECT) {
            throw refusal(Kind.INVALID_TENSOR, name, "is not described by an object");
        }
        @Nullable DType dtype = null;
        long @Nullable [] shape = null;
        long @Nullable [] offsets = null;
        for (String field = json.nextName(); field != null; field = json.nextName()) {
            switch (field) {
            case "dtype" -> dtype = dtype(name);
            case "shape" -> shape = numbers(name, "shape", Limits.RANK, Kind.INVALID_SHAPE, Kind.SHAPE_OVERFLOW);
            case "data_offsets" ->
                    offsets = numbers(name, "data_offsets", 2, Kind.INVALID_OFFSETS, Kind.INVALID_OFFSETS);
            default -> throw refusal(Kind.INVALID_TENSOR, name, "has an unknown field " + Quoted.of(field));
            }
        }
        if (dtype == null || shape == null || offsets == null) {
            throw refusal(Kind.INVALID_TENSOR, name, "lacks one of dtype, shape and data_offsets");
        }
        return tensor(name, dtype, shape, offsets);
    }

    private TensorInfo tensor(String name, DType dtype, long[] shape, long[] offsets) throws CheckpointException {
        if (offsets.length != 2) {
            throw refusal(Kind.INVALID_OFFSETS, name, "has " + offsets.length + " data_offsets where 2 are needed");
        }
        if (offsets[1] < offsets[0]) {
            throw refusal(Kind.INVALID_OFFSETS, name, "ends at " + offsets[1] + ", before its start " + offsets[0]);
        }
        long bytes = dtype.size();
        List<Long> dimensions = new ArrayList<>(shape.length);
        try {
            long elements = 1;
            for (long dimension : shape) {
                elements = Math.multiplyExact(elements, dimension);
                dimensions.add(dimension);
            }
            bytes = Math.multiplyExact(bytes, elements);
        } catch (ArithmeticException _) {
            throw refusal(Kind.SHAPE_OVERFLOW, name, "has a shape of more elements than can be counted");
        }
        if (offsets[1] - offsets[0] != bytes) {
            throw refusal(Kind.SIZE_MISMATCH, name, "needs " + bytes + " bytes for its shape " + dimensions + " of "
                    + dtype + ", but its data_offsets span " + (offsets[1] - offsets[0]));
        }
        if (offsets[1] > Long.MAX_VALUE - dataStart) {
            throw refusal(Kind.TRUNCATED, name, "lies beyond the end of the file");
        }
        return new TensorInfo(name, dtype, dimensions, file, dataStart + offsets[0], bytes);
    }

    private DType dtype(String name) throws CheckpointException, IOException {
        if (json.next() != JsonToken.VALUE_STRING) {
            throw refusal(Kind.INVALID_TENSOR, name, "has a dtype that is not a text");
        }
        String dtype = json.text();
        return DType.named(dtype).orElseThrow(
                () -> refusal(Kind.UNKNOWN_DTYPE, name, "has the element type " + Quoted.of(dtype) + ", not one of "
                        + List.of(DType.values())));
    }

    private long[] numbers(String name, String field, int most, Kind wrong, Kind tooLarge)
            throws CheckpointException, IOException {
        if (json.next() != JsonToken.START_ARRAY) {
            throw refusal(Kind.INVALID_TENSOR, name, "has a " + field + " that is not an array");
        }
        long[] numbers = new long[most];
        int count = 0;
        for (JsonToken token = json.next(); token != JsonToken.END_ARRAY; token = json.next()) {
            if (token != JsonToken.VALUE_NUMBER_INT || json.text().startsWith("-")) {
                throw refusal(wrong, name, "has a " + field + " with something else than whole numbers from 0");
            }
            if (!json.fitsLong()) {
                throw refusal(tooLarge, name, "has a " + field + " with a number beyond 63 bits");
            }
            if (count == most) {
                throw refusal(wrong, name, "has a " + field + " of more than " + most + " numbers");
            }
            numbers[count++] = json.wholeNumber();
        }
        return Arrays.copyOf(numbers, count);
    }

    /** Whether a tensor may have this name. */
    static boolean isAllowed(String name) {
        return !name.isEmpty() && name.length() <= Limits.NAME_LENGTH && !METADATA.equals(name)
                && name.chars().noneMatch(Character::isISOControl) && !hasLoneSurrogate(name);
    }

    private static boolean hasLoneSurrogate(String text) {
        return text.codePoints().anyMatch(c -> Character.getType(c) == Character.SURROGATE);
    }

    private void checkName(String name) throws CheckpointException {
        if (!isAllowed(name)) {
            throw refusal(Kind.INVALID_NAME, name, "has a name that is empty or holds control characters");
        }
    }

    private CheckpointException refusal(Kind kind, String name, String message) {
        return new CheckpointException(kind, Refusals.place(file, name), message);
    }
}
