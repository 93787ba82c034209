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

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileBatchTest {

    @TempDir
    private Path folder = Path.of("");

    @BeforeEach
    void anOldFile() throws IOException {
        Files.writeString(folder.resolve("a"), "old");
    }

    @Test
    void replacesEveryFileAtTheCommitAndNoneBefore() throws IOException {
        Path data = Files.writeString(folder.resolve("data"), "data");
        try (FileBatch batch = new FileBatch()) {
            batch.add(folder.resolve("a"), "new");
            batch.add(folder.resolve("b"), "näw");
            batch.include(data);
            assertThat(folder.resolve("a")).hasContent("old");
            assertThat(folder.resolve("b")).doesNotExist();
            batch.commit();
        }
        assertThat(folder.resolve("a")).hasContent("new");
        assertThat(folder.resolve("b")).hasContent("näw");
        assertThat(folder).isDirectoryNotContaining("glob:**" + AtomicFiles.TEMPORARY_SUFFIX);
    }

    @Test
    void leavesNothingBehindWithoutACommit() throws IOException {
        try (FileBatch batch = new FileBatch()) {
            batch.add(folder.resolve("a"), "new");
        }
        try (var files = Files.list(folder)) {
            assertThat(files).containsExactly(folder.resolve("a"));
        }
        assertThat(folder.resolve("a")).hasContent("old");
    }

    @Test
    void replacesNoFileWhenOneCannotBeMadeSafe() throws IOException {
        Path data = Files.writeString(folder.resolve("data"), "data");
        try (FileBatch batch = new FileBatch()) {
            batch.add(folder.resolve("a"), "new");
            batch.include(data);
            Files.delete(data);
            assertThatIOException().isThrownBy(batch::commit);
        }
        assertThat(folder.resolve("a")).hasContent("old");
    }
}
