/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.inference.process.internal.memory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExchangeFolderTest {

    @TempDir
    Path parent = Path.of("");

    @Test
    void removesWhatADeadProcessLeftAndNothingElse() throws Exception {
        Path dead = Files.createDirectory(parent.resolve("modelassay-exchange-dead"));
        Files.createFile(dead.resolve("owner"));
        Files.write(dead.resolve("host3"), new byte[100]);
        Path strange = Files.createDirectory(parent.resolve("modelassay-exchange-strange"));
        Files.createFile(strange.resolve("file"));
        try (ExchangeFolder living = ExchangeFolder.create(List.of(parent));
                ExchangeFolder next = ExchangeFolder.create(List.of(parent))) {
            assertThat(dead).doesNotExist();
            assertThat(strange).exists();
            assertThat(living.folders()).hasSize(1).allMatch(Files::exists);
            assertThat(next.folders()).doesNotContainAnyElementsOf(living.folders());
        }
        try (var left = Files.list(parent)) {
            assertThat(left).containsExactly(strange);
        }
    }

    @Test
    void takesTheNextFolderWhereOneHasNoRoom() throws Exception {
        Path full = parent.resolve("missing");
        try (SegmentPool pool = new SegmentPool(List.of(full, parent), "client")) {
            SharedSegment segment = pool.acquire(5);
            assertThat(Path.of(segment.name())).hasParent(parent).exists();
            assertThat(segment.memory().byteSize()).isEqualTo(1 << 20);
            pool.release(segment.name());
            assertThat(pool.acquire(1 << 20)).isSameAs(segment);
            pool.release(segment.name());
        }
        try (SegmentPool pool = new SegmentPool(List.of(full), "client")) {
            assertThatThrownBy(() -> pool.acquire(5)).isInstanceOf(IOException.class).hasMessageContaining("no room")
                    .hasMessageContaining(full.toString());
        }
    }

    @Test
    void keepsNoMoreFreeMemoryThanItMay() throws Exception {
        try (SegmentPool pool = new SegmentPool(List.of(parent), "client")) {
            SharedSegment large = pool.acquire(80L << 20);
            SharedSegment small = pool.acquire(1);
            pool.release(small.name());
            pool.release(large.name());
            assertThat(Path.of(large.name())).doesNotExist();
            assertThat(Path.of(small.name())).exists();
        }
    }
}
