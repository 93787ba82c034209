/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.analyser.bigram.internal.count;

import java.util.Arrays;

/** Counts of keys in an open hash table of fixed size. Keys are not negative. */
final class PairMap {

    private static final long FREE = -1;

    private static final double FULL = 0.7;

    private final long[] keys;

    private final long[] counts;

    private int size;

    /**
     * An empty map.
     *
     * @param capacity slots, a power of two
     */
    PairMap(int capacity) {
        this.keys = new long[capacity];
        this.counts = new long[capacity];
        Arrays.fill(keys, FREE);
    }

    boolean isFull() {
        return size >= FULL * keys.length;
    }

    int size() {
        return size;
    }

    void add(long key) {
        int mask = keys.length - 1;
        long hash = key * 0x9E3779B97F4A7C15L;
        int slot = (int) (hash >>> 32) & mask;
        while (keys[slot] != key) {
            if (keys[slot] == FREE) {
                keys[slot] = key;
                size++;
                break;
            }
            slot = slot + 1 & mask;
        }
        counts[slot]++;
    }

    /** The keys and counts in ascending order of keys; the map is empty afterwards. */
    PairRun drain() {
        long[] sortedKeys = new long[size];
        int next = 0;
        for (long key : keys) {
            if (key != FREE) {
                sortedKeys[next++] = key;
            }
        }
        Arrays.sort(sortedKeys);
        long[] sortedCounts = new long[size];
        for (int i = 0; i < size; i++) {
            sortedCounts[i] = count(sortedKeys[i]);
        }
        Arrays.fill(keys, FREE);
        Arrays.fill(counts, 0);
        size = 0;
        return new PairRun(sortedKeys, sortedCounts);
    }

    private long count(long key) {
        int mask = keys.length - 1;
        int slot = (int) (key * 0x9E3779B97F4A7C15L >>> 32) & mask;
        while (keys[slot] != key) {
            slot = slot + 1 & mask;
        }
        return counts[slot];
    }
}
