/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.analyser.bigram.internal.count;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.random.RandomGenerator;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.modelassay.common.InvalidInputException;
import org.modelassay.common.Seed;
import org.modelassay.inference.gradient.DistributionTable;

/** Counting against a plain map, and the distributions against their definitions. */
class PairCounterTest {

    private static final int VOCABULARY = 300;

    @TempDir
    private Path folder = Path.of("");

    private static int[][] text(long seed) {
        RandomGenerator random = new Seed(seed).generator();
        int[][] sequences = new int[200][40];
        for (int[] sequence : sequences) {
            for (int i = 0; i < sequence.length; i++) {
                // a product of uniform numbers: few tokens are frequent, many are rare
                sequence[i] = (int) (VOCABULARY * random.nextDouble() * random.nextDouble());
            }
        }
        return sequences;
    }

    private static Map<Long, Long> naive(int[][] sequences) {
        Map<Long, Long> counts = new TreeMap<>();
        for (int[] sequence : sequences) {
            int context = VOCABULARY;
            for (int token : sequence) {
                counts.merge((long) context * 1000 + token, 1L, Long::sum);
                context = token;
            }
        }
        return counts;
    }

    private PairCounter counter(int slots, int[][] sequences) throws IOException {
        PairCounter counter = new PairCounter(VOCABULARY, slots, folder);
        for (int[] sequence : sequences) {
            counter.add(sequence);
        }
        return counter;
    }

    @Test
    void countsEqualThoseOfAPlainMapWhetherOrNotTheySpill() throws Exception {
        for (long seed = 1; seed <= 5; seed++) {
            int[][] text = text(seed);
            for (int slots : new int[] {64, 1024, 1 << 15}) {
                PairCounter counter = counter(slots, text);
                assertThat(counter.spills() > 0).isEqualTo(slots < 1 << 15);
                Map<Long, Long> found = new HashMap<>();
                long[] last = {-1};
                counter.drain((context, token, count) -> {
                    long key = (long) context * 1000 + token;
                    assertThat(key).as("ascending").isGreaterThan(last[0]);
                    last[0] = key;
                    found.put(key, count);
                });
                assertThat(found).isEqualTo(naive(text));
            }
        }
        try (var files = Files.list(folder)) {
            assertThat(files).as("intermediate files").isEmpty();
        }
    }

    private BigramTable table(double smoothing, int slots) throws Exception {
        Path file = folder.resolve("bigrams.safetensors");
        BigramFile.write(file, counter(slots, text(7)), folder, smoothing, "a test");
        return BigramFile.read(file);
    }

    @Test
    void aFileWrittenFromDiskEqualsOneWrittenFromMemory() throws Exception {
        Path file = folder.resolve("bigrams.safetensors");
        table(0, 64);
        byte[] spilled = Files.readAllBytes(file);
        table(0, 1 << 15);
        assertThat(Files.readAllBytes(file)).isEqualTo(spilled);
    }

    @Test
    void probabilitiesAreRelativeFrequencies() throws Exception {
        BigramTable table = table(0, 1024);
        Map<Long, Long> counts = naive(text(7));
        for (int context = 0; context <= VOCABULARY; context++) {
            double sum = 0;
            long total = 0;
            for (int token = 0; token < VOCABULARY; token++) {
                long count = counts.getOrDefault((long) context * 1000 + token, 0L);
                assertThat(table.count(context, token)).isEqualTo(count);
                total += count;
                sum += table.probability(context, token);
            }
            assertThat(table.total(context)).isEqualTo(total);
            assertThat(sum).as("row %d", context).isCloseTo(1, within(1e-12));
        }
        assertThat(table.total(VOCABULARY)).as("sequences").isEqualTo(200);
    }

    @Test
    void contextsThatWereNeverSeenGetTheDistributionOfSingleTokens() throws Exception {
        PairCounter counter = new PairCounter(4, 64, folder);
        counter.add(0, 1, 1, 2);
        Path file = folder.resolve("small.safetensors");
        BigramFile.write(file, counter, folder, 0, "a test");
        BigramTable table = BigramFile.read(file);
        assertThat(table.probability(3, 1)).isEqualTo(0.5);
        assertThat(table.surprisal(3, 0)).isCloseTo(2, within(1e-12));
        assertThat(table.surprisal(3, 3)).isInfinite();
        assertThat(table.probability(1, 1)).isEqualTo(0.5);
        assertThat(table.probability(1, 0)).isZero();
        assertThat(table.row(3)).isEqualTo(table.row(2)).isEqualTo(5);
        assertThat(table.mostFrequent(0)).isEqualTo(1);
    }

    @Test
    void anEmptyTableIsUniform() throws Exception {
        Path file = folder.resolve("empty.safetensors");
        BigramFile.write(file, new PairCounter(8, 64, folder), folder, 0, "nothing");
        assertThat(BigramFile.read(file).surprisal(2, 5)).isCloseTo(3, within(1e-12));
    }

    @Test
    void smoothingDrawsTowardsSingleTokens() throws Exception {
        BigramTable plain = table(0, 1024);
        BigramTable smoothed = table(10, 1024);
        for (int context = 0; context < VOCABULARY; context++) {
            double single = 0;
            for (int other = 0; other <= VOCABULARY; other++) {
                single += plain.count(other, 3);
            }
            single /= 200 * 40;
            assertThat(smoothed.probability(context, 3))
                    .isCloseTo((plain.count(context, 3) + 10 * single) / (plain.total(context) + 10), within(1e-12));
        }
    }

    @Test
    void rowsAsTargetsEqualProbabilities() throws Exception {
        for (double smoothing : new double[] {0, 5}) {
            BigramTable table = table(smoothing, 1024);
            DistributionTable targets = table.distributions();
            for (int context = 0; context <= VOCABULARY; context++) {
                int row = table.row(context);
                double sum = 0;
                for (long entry = targets.start(row); entry < targets.start(row + 1); entry++) {
                    assertThat((double) targets.probability(entry))
                            .isCloseTo(table.probability(context, targets.column(entry)), within(1e-6));
                    sum += targets.probability(entry);
                }
                assertThat(sum).isCloseTo(1, within(1e-4));
            }
        }
    }

    @Test
    void theEntropyOfADeterministicTextIsZero() throws Exception {
        PairCounter counter = new PairCounter(2, 64, folder);
        counter.add(0, 1, 0, 1);
        Path file = folder.resolve("alternating.safetensors");
        BigramFile.write(file, counter, folder, 0, "a test");
        assertThat(BigramFile.read(file).conditionalEntropy()).isZero();
        assertThat(BigramFile.read(file).tokenEntropy()).isCloseTo(1, within(1e-12));
    }

    @Test
    void refusesFilesThatAreNoBigrams() throws Exception {
        Path file = folder.resolve("broken.safetensors");
        Files.writeString(file, "no tensors");
        assertThatThrownBy(() -> BigramFile.read(file)).isInstanceOf(InvalidInputException.class);
    }
}
