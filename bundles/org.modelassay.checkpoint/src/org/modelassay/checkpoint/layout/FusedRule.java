/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.checkpoint.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

import org.modelassay.checkpoint.ModelConfig;
import org.modelassay.checkpoint.layout.Part.Range;

/** How several matrices lie in one tensor. */
enum FusedRule {

    /**
     * Query, key and value, one after the other, each a third of the longer dimension: columns in GPT-2, whose linear
     * layers are stored transposed, rows in the first Qwen.
     */
    EQUAL_THIRDS {
        @Override
        Optional<List<Part>> split(List<Long> shape, Optional<ModelConfig> config) {
            boolean multiQuery = config.flatMap(ModelConfig::modelType).filter("gpt_bigcode"::equals).isPresent();
            int dimension = shape.size() == 2 && shape.get(1) / 3 == shape.get(0) ? 1 : 0;
            if (multiQuery || shape.isEmpty() || shape.size() > 2) {
                return Optional.empty();
            }
            long third = shape.get(dimension) / 3;
            boolean fits = third > 0 && 3 * third == shape.get(dimension)
                    && (shape.size() == 1 || third == shape.get(1 - dimension));
            if (!fits) {
                return Optional.empty();
            }
            return Optional.of(successive(dimension, List.of(MatrixKind.Q, MatrixKind.K, MatrixKind.V),
                    List.of(third, third, third)));
        }
    },

    /** Rows of query, key and value for the first head, then for the second, and so on: GPT-NeoX and BLOOM. */
    PER_HEAD {
        @Override
        Optional<List<Part>> split(List<Long> shape, Optional<ModelConfig> config) {
            OptionalLong heads = config.isEmpty() ? OptionalLong.empty() : config.get().heads();
            boolean known = config.flatMap(ModelConfig::modelType).filter(INTERLEAVED::contains).isPresent();
            if (!known || heads.isEmpty() || shape.isEmpty() || shape.get(0) <= 0
                    || heads.getAsLong() > MOST_HEADS || shape.get(0) % (3 * heads.getAsLong()) != 0) {
                return Optional.empty();
            }
            long width = shape.get(0) / (3 * heads.getAsLong());
            return Optional.of(List.of(strided(MatrixKind.Q, 0, width, heads.getAsLong()),
                    strided(MatrixKind.K, 1, width, heads.getAsLong()),
                    strided(MatrixKind.V, 2, width, heads.getAsLong())));
        }
    },

    /** Rows of all query heads, then of the key heads, then of the value heads: Phi-3. */
    GROUPED_ROWS {
        @Override
        Optional<List<Part>> split(List<Long> shape, Optional<ModelConfig> config) {
            if (config.isEmpty() || shape.isEmpty()) {
                return Optional.empty();
            }
            long heads = config.get().heads().orElse(0);
            long groups = config.get().keyValueHeads().orElse(0);
            long width = config.get().headSize().orElse(0);
            boolean fits = heads > 0 && heads <= MOST_HEADS && groups > 0 && groups <= heads && width > 0
                    && shape.get(0) % width == 0 && shape.get(0) / width == heads + 2 * groups;
            return fits ? Optional.of(successive(0, List.of(MatrixKind.Q, MatrixKind.K, MatrixKind.V),
                    List.of(heads * width, groups * width, groups * width))) : Optional.empty();
        }
    },

    /** Rows of the gate, then as many of the projection up: Phi-3. */
    GATE_THEN_UP {
        @Override
        Optional<List<Part>> split(List<Long> shape, Optional<ModelConfig> config) {
            if (shape.isEmpty() || shape.size() > 2 || shape.get(0) % 2 != 0 || shape.get(0) == 0) {
                return Optional.empty();
            }
            long half = shape.get(0) / 2;
            return Optional.of(successive(0, List.of(MatrixKind.GATE, MatrixKind.UP), List.of(half, half)));
        }
    };

    private static final Set<String> INTERLEAVED = Set.of("gpt_neox", "bloom");
    private static final long MOST_HEADS = 4096;

    /**
     * The parts of a tensor.
     *
     * @param shape  its shape
     * @param config the configuration
     * @return the parts, or empty when shape and configuration do not fit each other
     */
    abstract Optional<List<Part>> split(List<Long> shape, Optional<ModelConfig> config);

    private static List<Part> successive(int dimension, List<MatrixKind> kinds, List<Long> lengths) {
        List<Part> parts = new ArrayList<>();
        long start = 0;
        for (int i = 0; i < kinds.size(); i++) {
            long end = start + lengths.get(i);
            parts.add(new Part(kinds.get(i), dimension, List.of(new Range(start, end))));
            start = end;
        }
        return parts;
    }

    private static Part strided(MatrixKind kind, int place, long width, long heads) {
        List<Range> ranges = new ArrayList<>();
        for (long head = 0; head < heads; head++) {
            long start = (3 * head + place) * width;
            ranges.add(new Range(start, start + width));
        }
        return new Part(kind, 0, ranges);
    }
}
