/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.engine.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SplittableRandom;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.modelassay.engine.internal.journal.DiskJournal;

class JournalTest {

    @TempDir
    Path folder = Path.of("");

    private Path file = Path.of("");

    @BeforeEach
    void prepare() {
        file = folder.resolve("journal.jsonl");
    }

    private DiskJournal open(String key) throws Exception {
        return DiskJournal.open(file, folder.resolve("journal"), key);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private void fill(String key, String... units) throws Exception {
        try (DiskJournal journal = open(key)) {
            for (String unit : units) {
                journal.record(unit, bytes("payload of " + unit));
            }
        }
    }

    @Test
    void findsWhatWasRecordedAfterReopening() throws Exception {
        String odd = "model.layers.0 \"q\" \\ \n\u0000é𝄞";
        fill("key", "a", odd, "");
        try (DiskJournal journal = open("key")) {
            assertThat(journal.find(odd)).hasValueSatisfying(
                    payload -> assertThat(payload).isEqualTo(bytes("payload of " + odd)));
            assertThat(journal.find("")).isPresent();
            assertThat(journal.find("b")).isEmpty();
            assertThat(journal.size()).isEqualTo(3);
        }
        assertThat(DiskJournal.key(file)).contains("key");
        assertThat(Files.readAllLines(file)).hasSize(4);
    }

    @Test
    void keepsLargePayloadsInFilesOfTheirOwn() throws Exception {
        byte[] large = new byte[3 << 20];
        new SplittableRandom(1).nextBytes(large);
        try (DiskJournal journal = open("key")) {
            journal.record("large", large);
            journal.record("again", large);
            assertThatThrownBy(() -> journal.record("huge", new byte[(16 << 20) + 1]))
                    .isInstanceOf(IllegalArgumentException.class);
        }
        assertThat(Files.size(file)).isLessThan(2000);
        Path payload;
        try (DiskJournal journal = open("key"); var files = Files.list(folder.resolve("journal"))) {
            assertThat(journal.find("large")).hasValueSatisfying(found -> assertThat(found).isEqualTo(large));
            payload = files.toList().getFirst();
        }
        Files.write(payload, new byte[] {1});
        try (DiskJournal journal = open("key")) {
            assertThat(journal.find("large")).isEmpty();
        }
    }

    @Test
    void dropsATornLastLineWhereverItIsTorn() throws Exception {
        fill("key", "a", "b");
        byte[] whole = Files.readAllBytes(file);
        int last = new String(whole, StandardCharsets.UTF_8).lastIndexOf('\n', whole.length - 2) + 1;
        for (int end = last; end < whole.length; end++) {
            Files.write(file, Arrays.copyOf(whole, end));
            try (DiskJournal journal = open("key")) {
                assertThat(journal.find("a")).isPresent();
                assertThat(journal.find("b")).isEmpty();
                journal.record("b", bytes("payload of b"));
            }
            assertThat(Files.readAllBytes(file)).isEqualTo(whole);
        }
    }

    @Test
    void dropsALineWithAnyDamagedByteAndKeepsTheOthers() throws Exception {
        fill("key", "a", "b", "c");
        byte[] whole = Files.readAllBytes(file);
        String text = new String(whole, StandardCharsets.UTF_8);
        int start = text.indexOf("{\"unit\":\"b\"");
        int end = text.indexOf('\n', start);
        for (int i = start; i < end; i++) {
            byte[] damaged = whole.clone();
            damaged[i] ^= 0x10;
            Files.write(file, damaged);
            try (DiskJournal journal = open("key")) {
                assertThat(journal.find("a")).isPresent();
                assertThat(journal.find("b")).isEmpty();
                assertThat(journal.find("c")).isPresent();
            }
        }
    }

    @Test
    void startsEmptyForAnotherKey() throws Exception {
        fill("key", "a");
        try (DiskJournal journal = open("other")) {
            assertThat(journal.size()).isZero();
        }
        assertThat(DiskJournal.key(file)).contains("other");
        try (DiskJournal journal = open("key")) {
            assertThat(journal.find("a")).isEmpty();
        }
    }

    @Test
    void survivesRubbish() throws Exception {
        byte[] rubbish = new byte[3 << 20];
        new SplittableRandom(2).nextBytes(rubbish);
        Files.write(file, rubbish);
        fill("key", "a");
        Files.write(file, bytes("{}\n\n[]\n{\"unit\":\"x\"}\n"), StandardOpenOption.APPEND);
        try (DiskJournal journal = open("key")) {
            assertThat(journal.size()).isEqualTo(1);
            assertThat(journal.find("a")).isPresent();
        }
    }

    @Test
    void endsInTheOrderOfThePlan() throws Exception {
        fill("key", "c", "extra", "a", "b", "a");
        byte[] first = compacted();
        Files.delete(file);
        fill("key", "b", "a", "extra", "c");
        assertThat(compacted()).isEqualTo(first);
        assertThat(new String(first, StandardCharsets.UTF_8)).containsSubsequence("\"a\"", "\"b\"", "\"c\"",
                "\"extra\"");
    }

    private byte[] compacted() throws Exception {
        try (DiskJournal journal = open("key")) {
            journal.compact(new LinkedHashSet<>(List.of("a", "b", "c", "never")));
            assertThat(journal.find("c")).isPresent();
        }
        return Files.readAllBytes(file);
    }

    @Test
    void takesEntriesFromManyThreads() throws Exception {
        List<Thread> threads = new ArrayList<>();
        try (DiskJournal journal = open("key")) {
            for (int t = 0; t < 4; t++) {
                int number = t;
                threads.add(Thread.ofPlatform().start(() -> {
                    for (int i = 0; i < 20; i++) {
                        try {
                            journal.record(number + "-" + i, bytes("payload"));
                        } catch (IOException e) {
                            throw new UncheckedIOException(e);
                        }
                    }
                }));
            }
            for (Thread thread : threads) {
                thread.join();
            }
        }
        try (DiskJournal journal = open("key")) {
            assertThat(journal.size()).isEqualTo(80);
        }
    }
}
