/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.analyser.bigram.internal.count;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/**
 * Counts which token follows which, in bounded memory: what does not fit is sorted into a file, and in the end files and
 * memory are merged. The context of the first token of a sequence is the vocabulary's size, an id that no token has.
 */
public final class PairCounter {

    /** Bytes of memory for each slot of the table. */
    public static final int BYTES_PER_SLOT = 16;

    private final int vocabulary;

    private final Path scratch;

    private final PairMap map;

    private final long[] tokens;

    private final List<Path> runs = new ArrayList<>();

    /**
     * An empty counter.
     *
     * @param vocabulary the number of token ids
     * @param slots      the size of the table, a power of two; about two thirds of it can be used
     * @param scratch    where files go, an existing directory
     */
    public PairCounter(int vocabulary, int slots, Path scratch) {
        this.vocabulary = vocabulary;
        this.scratch = scratch;
        this.map = new PairMap(slots);
        this.tokens = new long[vocabulary];
    }

    /**
     * Counts the pairs of a sequence.
     *
     * @param sequence token ids below the vocabulary's size
     * @throws IOException when a file cannot be written
     */
    public void add(int... sequence) throws IOException {
        int context = vocabulary;
        for (int token : sequence) {
            tokens[token]++;
            map.add((long) context << 32 | token);
            if (map.isFull()) {
                spill();
            }
            context = token;
        }
    }

    /**
     * How often each token was seen.
     *
     * @return one count for each token
     */
    public long[] tokens() {
        return tokens.clone();
    }

    /**
     * How many files hold what did not fit into memory.
     *
     * @return 0 as long as everything fits
     */
    public int spills() {
        return runs.size();
    }

    private void spill() throws IOException {
        Path file = Files.createTempFile(scratch, "pairs", ".run");
        runs.add(file);
        PairRun run = map.drain();
        try (DataOutputStream out = new DataOutputStream(
                new BufferedOutputStream(Files.newOutputStream(file), 1 << 16))) {
            out.writeLong(run.keys().length);
            for (int i = 0; i < run.keys().length; i++) {
                out.writeLong(run.keys()[i]);
                out.writeLong(run.counts()[i]);
            }
        }
    }

    /** Takes pairs in ascending order of context, then of token. */
    @FunctionalInterface
    public interface PairSink {

        /**
         * Takes a pair.
         *
         * @param context the earlier token, or the vocabulary's size at the beginning of a sequence
         * @param token   the later token
         * @param count   how often it was seen, at least 1
         * @throws IOException when it cannot be kept
         */
        void accept(int context, int token, long count) throws IOException;
    }

    /**
     * Gives all pairs and forgets them.
     *
     * @param sink takes them
     * @throws IOException when a file cannot be read, or the sink fails
     */
    public void drain(PairSink sink) throws IOException {
        List<PairSource> sources = new ArrayList<>();
        try {
            sources.add(PairSource.of(map.drain()));
            for (Path run : runs) {
                sources.add(PairSource.of(run));
            }
            merge(sources, sink);
        } finally {
            for (PairSource source : sources) {
                source.close();
            }
            for (Path run : runs) {
                Files.deleteIfExists(run);
            }
            runs.clear();
        }
    }

    private static void merge(List<PairSource> sources, PairSink sink) throws IOException {
        PriorityQueue<PairSource> queue = new PriorityQueue<>(Comparator.comparingLong(PairSource::key));
        for (PairSource source : sources) {
            if (source.advance()) {
                queue.add(source);
            }
        }
        PairSource first = queue.poll();
        while (first != null) {
            long key = first.key();
            long count = 0;
            while (first != null && first.key() == key) {
                count += first.count();
                if (first.advance()) {
                    queue.add(first);
                }
                first = queue.poll();
            }
            sink.accept((int) (key >>> 32), (int) key, count);
        }
    }
}
