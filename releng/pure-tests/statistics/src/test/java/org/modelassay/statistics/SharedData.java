/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.statistics;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assumptions;

/** The reference data beside the repository, read with no code of ours but this. */
public final class SharedData {

    private static final Pattern ENTRY = Pattern.compile(
            "\"([^\"]+)\":\\{\"dtype\":\"(\\w+)\",\"shape\":\\[([\\d,]*)\\],\"data_offsets\":\\[(\\d+),(\\d+)\\]\\}");

    private SharedData() {
    }

    /** A tensor widened to floats. */
    public record Tensor(List<Integer> shape, float[] values) {
    }

    /** A file or directory of the reference data; the test is aborted where there is none. */
    public static Path find(String relative) {
        @Nullable String given = System.getProperty("modelassay.sharedData");
        @Nullable Path root = given == null ? above(Path.of("").toAbsolutePath()) : Path.of(given);
        if (root == null || !Files.exists(root.resolve(relative))) {
            Assumptions.abort("shared data not found: " + relative);
            throw new IllegalStateException();
        }
        return root.resolve(relative);
    }

    private static @Nullable Path above(Path start) {
        for (@Nullable Path path = start; path != null; path = path.getParent()) {
            if (Files.isDirectory(path.resolve("shared/data"))) {
                return path.resolve("shared/data");
            }
        }
        return null;
    }

    /** The BF16 and F32 tensors of a safetensors file, by name. */
    public static SequencedMap<String, Tensor> tensors(Path file) throws IOException {
        ByteBuffer bytes = ByteBuffer.wrap(Files.readAllBytes(file)).order(ByteOrder.LITTLE_ENDIAN);
        int length = (int) bytes.getLong(0);
        String header = new String(bytes.array(), 8, length, StandardCharsets.UTF_8).replace(" ", "");
        SequencedMap<String, Tensor> tensors = new TreeMap<>();
        Matcher matcher = ENTRY.matcher(header);
        while (matcher.find()) {
            boolean wide = matcher.group(2).equals("F32");
            int start = 8 + length + Integer.parseInt(matcher.group(4));
            int end = 8 + length + Integer.parseInt(matcher.group(5));
            float[] values = new float[(end - start) / (wide ? 4 : 2)];
            for (int i = 0; i < values.length; i++) {
                values[i] = wide ? bytes.getFloat(start + 4 * i)
                        : Float.intBitsToFloat(bytes.getShort(start + 2 * i) << 16);
            }
            List<Integer> shape = new ArrayList<>();
            for (String size : matcher.group(3).split(",")) {
                shape.add(Integer.valueOf(size));
            }
            tensors.put(matcher.group(1), new Tensor(List.copyOf(shape), values));
        }
        return tensors;
    }
}
