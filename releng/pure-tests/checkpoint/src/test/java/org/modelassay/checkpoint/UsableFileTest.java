/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.checkpoint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.modelassay.checkpoint.RawFile.of;
import static org.modelassay.checkpoint.RawFile.one;
import static org.modelassay.checkpoint.RawFile.tensor;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the safetensors library accepts, or published files contain, opens without a warning. */
class UsableFileTest {

    @TempDir
    private Path directory;

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{\"__metadata__\":null}", "{\"__metadata__\":{}}", "  {}", "{}   ", "\n\t{ }\r\n"})
    void acceptsAFileWithoutTensors(String header) throws IOException, CheckpointException {
        try (Checkpoint checkpoint = open(of(header, 0))) {
            assertThat(checkpoint.tensors()).isEmpty();
            assertThat(checkpoint.metadata()).isEmpty();
            assertThat(checkpoint.warnings()).isEmpty();
        }
    }

    @Test
    void acceptsScalarsAndEmptyTensors() throws IOException, CheckpointException {
        String header = "{" + tensor("empty", "F32", "[2,0]", "[0,0]") + "," + tensor("scalar", "F32", "[]", "[0,4]")
                + "," + tensor("late", "U8", "[0]", "[4,4]") + "}";
        try (Checkpoint checkpoint = open(of(header, 4))) {
            TensorInfo empty = checkpoint.tensors().get("empty");
            assertThat(empty).returns(0L, TensorInfo::elements).returns(2, TensorInfo::rank);
            TensorInfo scalar = checkpoint.tensors().get("scalar");
            assertThat(scalar).returns(1L, TensorInfo::elements).returns(0, TensorInfo::rank);
            assertThat(checkpoint.map(checkpoint.tensors().get("empty")).byteSize()).isZero();
            assertThat(checkpoint.map(checkpoint.tensors().get("late")).byteSize()).isZero();
        }
    }

    @ParameterizedTest
    @EnumSource(DType.class)
    void acceptsEveryElementType(DType type) throws IOException, CheckpointException {
        String header = "{" + tensor("a", type.name(), "[3]", "[0," + 3 * type.size() + "]") + "}";
        try (Checkpoint checkpoint = open(of(header, 3 * type.size()))) {
            assertThat(checkpoint.tensors().get("a")).returns(type, TensorInfo::dtype).returns(3L,
                    TensorInfo::elements);
        }
    }

    @Test
    void listsTensorsInTheOrderOfTheDisk() throws IOException, CheckpointException {
        String header = "{" + tensor("b", "U8", "[1]", "[2,3]") + "," + tensor("z", "U8", "[2]", "[0,2]") + "}";
        try (Checkpoint checkpoint = open(of(header, 3))) {
            assertThat(checkpoint.tensors().keySet()).containsExactly("z", "b");
            assertThat(checkpoint.tensors().get("z").offset()).isEqualTo(8L + header.length());
        }
    }

    @Test
    void keepsMetadataAndNamesAsTheyAre() throws IOException, CheckpointException {
        String header = "{\"__metadata__\":{\"format\":\"pt\",\"größe\":\"\\u4e2d\\n\"},"
                + tensor("../a b/größe", "U8", "[4]", "[0,4]") + "}";
        try (Checkpoint checkpoint = open(of(header, 4))) {
            assertThat(checkpoint.metadata()).isEqualTo(Map.of("format", "pt", "größe", "中\n"));
            assertThat(checkpoint.tensors()).containsOnlyKeys("../a b/größe");
        }
    }

    /** Lengths about 100,000 broke a reader that fetched so many bytes first (huggingface_hub, issue 4602). */
    @ParameterizedTest
    @ValueSource(ints = {640, 99_991, 99_992, 99_993, 99_999, 100_000, 100_001, 1 << 16, (1 << 16) - 8})
    void acceptsHeadersOfAwkwardLengths(int length) throws IOException, CheckpointException {
        String header = one() + " ".repeat(length - one().length());
        try (Checkpoint checkpoint = open(of(header, 4))) {
            assertThat(checkpoint.tensors()).hasSize(1);
        }
    }

    @Test
    void aSixtyFourDimensionalTensorIsStillOne() throws IOException, CheckpointException {
        String header = "{" + tensor("a", "U8", "[4" + ",1".repeat(63) + "]", "[0,4]") + "}";
        try (Checkpoint checkpoint = open(of(header, 4))) {
            assertThat(checkpoint.tensors().get("a").shape()).hasSize(64).startsWith(4L, 1L);
        }
    }

    @Test
    void opensAFileByItself() throws IOException, CheckpointException {
        Path file = RawFile.directory(directory, of(one(), 4)).resolve("model.safetensors");
        try (Checkpoint checkpoint = Checkpoint.open(file)) {
            assertThat(checkpoint.files()).isEqualTo(List.of(file));
            assertThat(checkpoint.config()).isPresent();
            assertThat(checkpoint.location()).isEqualTo(file);
        }
    }

    private Checkpoint open(byte[] file) throws IOException, CheckpointException {
        return Checkpoint.open(RawFile.directory(directory, file));
    }
}
