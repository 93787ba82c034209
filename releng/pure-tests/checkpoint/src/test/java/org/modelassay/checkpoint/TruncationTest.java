/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.checkpoint;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A file that is truncated while it is read does not end the process: each way of reading in a process of its own. */
class TruncationTest {

    @TempDir
    private Path directory;

    @ParameterizedTest
    @CsvSource({"read,refused CHANGED", "map,internal error", "copy,internal error"})
    void doesNotEndTheProcess(String way, String outcome) throws IOException, InterruptedException {
        Path file = directory.resolve("model.safetensors");
        long bytes = 4L * Checkpoint.BLOCK;
        CheckpointWriter.write(file, List.of(new TensorSpec("a", DType.BF16, List.of(bytes / 2))), Map.of(),
                (tensor, target) -> target.write(ByteBuffer.allocate((int) bytes)));
        Process child = new ProcessBuilder(ProcessHandle.current().info().command().orElse("java"), "-Xmx64m",
                "--add-modules=jdk.incubator.vector", "-cp", System.getProperty("java.class.path"),
                TruncationChild.class.getName(), way, file.toString()).directory(directory.toFile())
                .redirectError(ProcessBuilder.Redirect.DISCARD).start();
        String output = new String(child.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(child.waitFor()).as(output).isZero();
        assertThat(output.strip()).isEqualTo(outcome);
    }
}
