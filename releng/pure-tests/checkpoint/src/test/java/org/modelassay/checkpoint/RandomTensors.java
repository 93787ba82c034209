/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.checkpoint;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/** Tensors of any type and shape, small ones and empty ones, under names of any script. */
final class RandomTensors {

    private RandomTensors() {
    }

    static Map<TensorSpec, byte[]> of(Random random) {
        Map<TensorSpec, byte[]> tensors = new LinkedHashMap<>();
        int count = random.nextInt(12);
        for (int i = 0; i < count; i++) {
            List<Long> shape = new ArrayList<>();
            int rank = random.nextInt(4);
            for (int d = 0; d < rank; d++) {
                shape.add((long) random.nextInt(7));
            }
            DType type = DType.values()[random.nextInt(DType.values().length)];
            TensorSpec spec = new TensorSpec(text(random) + i, type, shape);
            byte[] bytes = new byte[Math.toIntExact(spec.byteCount())];
            random.nextBytes(bytes);
            tensors.put(spec, bytes);
        }
        return tensors;
    }

    static Map<String, String> metadata(Random random) {
        Map<String, String> metadata = new TreeMap<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            metadata.put(text(random), text(random) + "\n\t\0");
        }
        return metadata;
    }

    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        while (random.nextInt(9) > 0) {
            int c = random.nextInt(random.nextBoolean() ? 0x80 : 0x20000);
            if (!Character.isISOControl(c) && Character.getType(c) != Character.SURROGATE) {
                text.appendCodePoint(c);
            }
        }
        return text.toString();
    }
}
