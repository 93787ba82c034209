/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.common;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AtomicFilesTest {

    @TempDir
    private Path directory;

    @Test
    void createsAndReplaces() throws IOException {
        Path file = directory.resolve("a.txt");
        AtomicFiles.writeString(file, "one");
        assertThat(file).hasContent("one");
        AtomicFiles.write(file, out -> out.write(new byte[] {'t', 'w', 'o', '!'}));
        assertThat(file).hasBinaryContent(new byte[] {'t', 'w', 'o', '!'});
        assertThat(names()).containsExactly("a.txt");
    }

    @Test
    void keepsTheOldContentWhenTheWriterFails() throws IOException {
        Path file = directory.resolve("a.txt");
        AtomicFiles.writeString(file, "old");
        assertThatIOException().isThrownBy(() -> AtomicFiles.write(file, out -> {
            out.write(new byte[1 << 20]);
            throw new IOException("disk full");
        })).withMessage("disk full");
        assertThat(file).hasContent("old");
        assertThat(names()).containsExactly("a.txt");
    }

    @Test
    void leavesNothingBehindWhenTheTargetIsADirectory() throws IOException {
        Path target = Files.createDirectories(directory.resolve("d/not-empty")).getParent();
        assertThatIOException().isThrownBy(() -> AtomicFiles.writeString(target, "x"));
        assertThat(names()).containsExactly("d");
    }

    @Test
    void refusesARootAsTarget() {
        assertThatIOException().isThrownBy(() -> AtomicFiles.writeString(directory.getRoot(), "x"));
    }

    private String[] names() throws IOException {
        try (Stream<Path> files = Files.list(directory)) {
            return files.map(p -> p.getFileName().toString()).sorted().toArray(String[]::new);
        }
    }
}
