/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.common;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DigestCacheTest {

    private static final FileTime LONG_AGO = FileTime.from(Instant.parse("2026-01-01T00:00:00Z"));

    @TempDir
    private Path directory;
    private Path file;
    private DigestCache cache;

    @BeforeEach
    void prepare() throws IOException {
        file = Files.writeString(directory.resolve("weights"), "abc");
        Files.setLastModifiedTime(file, LONG_AGO);
        cache = new DigestCache(directory.resolve("cache"));
    }

    @Test
    void remembersWhatDidNotChange() throws IOException {
        assertThat(cache.known(file)).isEmpty();
        Digest digest = digest();
        assertThat(digest).isEqualTo(TreeDigest.of(file, Progress.none(), Cancellation.never()));
        assertThat(cache.known(file)).contains(digest);
        assertThat(new DigestCache(directory.resolve("cache")).known(file)).contains(digest);
    }

    @Test
    void forgetsWhatChangedItsSizeOrTime() throws IOException {
        digest();
        Files.setLastModifiedTime(file, FileTime.from(LONG_AGO.toInstant().plusNanos(1000)));
        assertThat(cache.known(file)).isEmpty();
        Files.writeString(file, "abcd");
        Files.setLastModifiedTime(file, LONG_AGO);
        assertThat(cache.known(file)).isEmpty();
    }

    @Test
    void forgetsAFileThatWasReplacedByAnotherOfTheSameSizeAndTime() throws IOException {
        digest();
        Path other = Files.writeString(directory.resolve("other"), "xyz");
        Files.setLastModifiedTime(other, LONG_AGO);
        Files.move(other, file, StandardCopyOption.REPLACE_EXISTING);
        assertThat(cache.known(file)).isEmpty();
    }

    @Test
    void doesNotTrustAFileThatWasWrittenAMomentAgo() throws IOException {
        Files.setLastModifiedTime(file, FileTime.from(Instant.now()));
        digest();
        assertThat(cache.known(file)).isEmpty();
    }

    @Test
    void doesNotTrustADamagedEntry() throws IOException {
        Digest digest = digest();
        Path entry;
        try (Stream<Path> entries = Files.list(directory.resolve("cache"))) {
            entry = entries.findFirst().orElseThrow();
        }
        String text = Files.readString(entry);
        for (String damaged : List.of("", "x", text.replace(digest.hex().charAt(0), 'f') + "z", text.substring(9),
                text.replace(digest.hex(), "0".repeat(64)))) {
            Files.writeString(entry, damaged);
            assertThat(cache.known(file)).isEmpty();
            assertThat(digest()).isEqualTo(digest);
        }
    }

    @Test
    void worksWithoutADirectoryToWriteTo() throws IOException {
        Path notADirectory = Files.writeString(directory.resolve("file"), "");
        DigestCache broken = new DigestCache(notADirectory);
        assertThat(broken.digest(file, Progress.none(), Cancellation.never())).isNotNull();
        assertThat(broken.known(file)).isEmpty();
    }

    @Test
    void servesManyThreadsAtOnce() throws Exception {
        Digest expected = TreeDigest.of(file, Progress.none(), Cancellation.never());
        try (ExecutorService pool = Executors.newFixedThreadPool(8)) {
            List<Future<Digest>> all = IntStream.range(0, 64).mapToObj(_ -> pool.submit(this::digest)).toList();
            for (Future<Digest> one : all) {
                assertThat(one.get()).isEqualTo(expected);
            }
        }
        assertThat(directory.resolve("cache")).isDirectoryNotContaining("glob:**.assay-tmp");
    }

    private Digest digest() throws IOException {
        return cache.digest(file, Progress.none(), Cancellation.never());
    }
}
