/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.checkpoint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.ByteOrder;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.modelassay.checkpoint.layout.MatrixKind;
import org.modelassay.checkpoint.layout.TensorPlace;

/** Real checkpoints; their sizes and dimensions are those of their config.json and README. */
class SharedDataTest {

    private static final long STORIES = 260_032;

    @TempDir
    private Path directory;

    @ParameterizedTest
    @ValueSource(strings = {"stories260k", "stories260k-bf16-sharded", "derived/sft-pair/base-bf16",
            "derived/sft-pair/base-fp32", "derived/sft-pair/sft-lr1e-3-bf16", "derived/sft-pair/sft-lr5e-6-fp32"})
    void opensTheStoriesModelInEveryForm(String name) throws IOException, CheckpointException {
        try (Checkpoint checkpoint = Checkpoint.open(SharedData.of(name))) {
            Inspection inspection = Inspection.of(checkpoint);
            assertThat(inspection.tensors()).isEqualTo(47);
            assertThat(inspection.elements()).isEqualTo(STORIES);
            assertThat(inspection.dtypes()).hasSize(1);
            assertThat(inspection.warnings()).isEmpty();
            assertThat(inspection.notes()).singleElement().asString().contains("tied to the embedding");
            assertThat(inspection.metadata()).isEqualTo(Map.of("format", "pt"));
            assertThat(inspection.config()).containsEntry("model_type", "llama").containsEntry("layers", "5")
                    .containsEntry("head size", "8").containsEntry("key-value heads", "4");
        }
    }

    /** Layers of 8 query and 4 key-value heads of 8, width 64, inner width 172, vocabulary 512. */
    @Test
    void placesEveryTensorOfTheStoriesModel() throws IOException, CheckpointException {
        try (Checkpoint checkpoint = Checkpoint.open(SharedData.of("stories260k"))) {
            Map<MatrixKind, Long> elements = elements(checkpoint);
            assertThat(elements).containsOnly(Map.entry(MatrixKind.EMBEDDING, 512L * 64),
                    Map.entry(MatrixKind.Q, 5L * 64 * 64), Map.entry(MatrixKind.K, 5L * 32 * 64),
                    Map.entry(MatrixKind.V, 5L * 32 * 64), Map.entry(MatrixKind.O, 5L * 64 * 64),
                    Map.entry(MatrixKind.GATE, 5L * 172 * 64), Map.entry(MatrixKind.UP, 5L * 172 * 64),
                    Map.entry(MatrixKind.DOWN, 5L * 172 * 64), Map.entry(MatrixKind.NORM, 11L * 64));
        }
    }

    @Test
    void splitsTheFusedTensorsOfGpt2() throws IOException, CheckpointException {
        try (Checkpoint checkpoint = Checkpoint.open(SharedData.of("tiny-gpt2-golden"))) {
            assertThat(elements(checkpoint)).doesNotContainKey(MatrixKind.OTHER)
                    .containsEntry(MatrixKind.Q, 2L * (32 * 32 + 32)).containsEntry(MatrixKind.V, 2L * (32 * 32 + 32))
                    .containsEntry(MatrixKind.O, 2L * (32 * 32 + 32)).containsEntry(MatrixKind.UP, 2L * (32 * 64 + 64));
        }
    }

    @Test
    void shardsHoldTheRoundedWeightsOfTheSingleFile() throws IOException, CheckpointException {
        try (Checkpoint whole = Checkpoint.open(SharedData.of("stories260k"));
                Checkpoint shards = Checkpoint.open(SharedData.of("stories260k-bf16-sharded"))) {
            assertThat(shards.files()).hasSize(2);
            assertThat(shards.tensors().keySet()).containsExactlyInAnyOrderElementsOf(whole.tensors().keySet());
            for (TensorInfo tensor : whole.tensors().values()) {
                MemorySegment exact = whole.map(tensor);
                MemorySegment rounded = shards.map(shards.tensors().get(tensor.name()));
                for (long i = 0; i < tensor.elements(); i++) {
                    float value = exact.getAtIndex(littleFloat(), i);
                    float half = Float.intBitsToFloat(rounded.getAtIndex(littleShort(), i) << 16);
                    assertThat(half).isCloseTo(value, within(Math.abs(value) / 256 + Float.MIN_NORMAL));
                }
            }
        }
    }

    @Test
    void writesARealModelAgainWithTheSameContent() throws IOException, CheckpointException {
        Path copy = directory.resolve("model.safetensors");
        try (Checkpoint original = Checkpoint.open(SharedData.of("stories260k"))) {
            CheckpointWriter.write(copy, original.tensors().values().stream()
                    .map(t -> new TensorSpec(t.name(), t.dtype(), t.shape())).toList(), original.metadata(),
                    (spec, target) -> {
                        try {
                            target.write(original.map(original.tensors().get(spec.name())).asByteBuffer());
                        } catch (CheckpointException e) {
                            throw new IOException(e);
                        }
                    });
            try (Checkpoint again = Checkpoint.open(copy)) {
                assertThat(again.metadata()).isEqualTo(original.metadata());
                for (TensorInfo tensor : original.tensors().values()) {
                    assertThat(again.map(again.tensors().get(tensor.name())).mismatch(original.map(tensor)))
                            .isEqualTo(-1);
                }
            }
        }
    }

    private static Map<MatrixKind, Long> elements(Checkpoint checkpoint) {
        Map<MatrixKind, Long> elements = new EnumMap<>(MatrixKind.class);
        for (TensorInfo tensor : checkpoint.tensors().values()) {
            TensorPlace.of(tensor, checkpoint.config()).parts().forEach(part -> {
                long share = part.isWhole() ? tensor.elements()
                        : tensor.elements() / tensor.shape().get(part.dimension())
                                * part.ranges().stream().mapToLong(range -> range.length()).sum();
                elements.merge(part.kind(), share, Long::sum);
            });
        }
        return elements;
    }

    private static ValueLayout.OfFloat littleFloat() {
        return ValueLayout.JAVA_FLOAT_UNALIGNED.withOrder(ByteOrder.LITTLE_ENDIAN);
    }

    private static ValueLayout.OfShort littleShort() {
        return ValueLayout.JAVA_SHORT_UNALIGNED.withOrder(ByteOrder.LITTLE_ENDIAN);
    }
}
