/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.pretraining.tokens;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.TreeMap;

import org.jspecify.annotations.NonNull;

import org.modelassay.common.Cancellation;

/**
 * Learns merges of bytes from text, the most frequent pair of neighbours first (Sennrich, Haddow and Birch 2016,
 * algorithm 1, on bytes of UTF-8). Of pairs that are equally frequent, the one of lower token ids is merged first.
 */
public final class BytePairTrainer {

    /** The marker between texts, token 0. */
    public static final String END_OF_TEXT = "<|endoftext|>";

    /** The token of byte 0; that of byte b is this plus b. */
    static final int FIRST_BYTE = 1;

    private static final int BYTES = 256;

    private final Map<String, long[]> counts = new TreeMap<>();

    private final List<Word> words = new ArrayList<>();

    private final Map<Pair, Long> frequencies = new HashMap<>();

    private final Map<Pair, Set<Integer>> places = new HashMap<>();

    private record Pair(int left, int right) {
    }

    private record Candidate(Pair pair, long frequency) implements Comparable<@NonNull Candidate> {
        @Override
        public int compareTo(Candidate other) {
            if (frequency != other.frequency) {
                return Long.compare(other.frequency, frequency);
            }
            return pair.left != other.pair.left ? Integer.compare(pair.left, other.pair.left)
                    : Integer.compare(pair.right, other.pair.right);
        }
    }

    private static final class Word {
        private final long count;
        private int[] tokens;

        Word(long count, int... tokens) {
            this.count = count;
            this.tokens = tokens;
        }
    }

    /**
     * Counts the words of a text.
     *
     * @param text a text of any script
     */
    public void add(String text) {
        WordSplitter.split(text, word -> counts.computeIfAbsent(word, _ -> new long[1])[0]++);
    }

    /**
     * Learns a vocabulary from the texts that were added.
     *
     * @param vocabulary   the greatest number of tokens, at least 257: the marker, the bytes, and merges
     * @param cancellation stops between merges
     * @return the tokenizer; with fewer tokens when no pair is left that occurs twice
     * @throws IllegalArgumentException when the vocabulary cannot hold the bytes
     */
    public BytePairTokenizer train(int vocabulary, Cancellation cancellation) {
        if (vocabulary < FIRST_BYTE + BYTES) {
            throw new IllegalArgumentException("a vocabulary holds at least 257 tokens, not " + vocabulary);
        }
        index();
        PriorityQueue<Candidate> queue = new PriorityQueue<>();
        frequencies.forEach((pair, frequency) -> queue.add(new Candidate(pair, frequency)));
        List<BytePairTokenizer.Merge> merges = new ArrayList<>();
        TokenNames names = new TokenNames();
        while (names.count() < vocabulary && !queue.isEmpty()) {
            cancellation.check();
            Candidate best = queue.remove();
            long now = frequencies.getOrDefault(best.pair, 0L);
            if (now != best.frequency) {
                continue;
            }
            if (now < 2) {
                break;
            }
            int token = names.join(best.pair.left, best.pair.right);
            merges.add(new BytePairTokenizer.Merge(best.pair.left, best.pair.right, token));
            merge(best.pair, token, queue);
        }
        return new BytePairTokenizer(merges, names);
    }

    private void index() {
        words.clear();
        frequencies.clear();
        places.clear();
        counts.forEach((text, count) -> {
            int[] bytes = ByteAlphabet.bytes(text);
            for (int i = 0; i < bytes.length; i++) {
                bytes[i] += FIRST_BYTE;
            }
            words.add(new Word(count[0], bytes));
            count(words.size() - 1, 1, new HashSet<>());
        });
    }

    /** Adds or takes away the pairs of a word. */
    private void count(int index, int sign, Set<Pair> touched) {
        Word word = words.get(index);
        for (int i = 0; i + 1 < word.tokens.length; i++) {
            Pair pair = new Pair(word.tokens[i], word.tokens[i + 1]);
            frequencies.merge(pair, sign * word.count, Long::sum);
            places.computeIfAbsent(pair, _ -> new HashSet<>()).add(index);
            touched.add(pair);
        }
    }

    private void merge(Pair pair, int token, PriorityQueue<Candidate> queue) {
        Set<Pair> touched = new HashSet<>();
        for (int index : List.copyOf(places.getOrDefault(pair, Set.of()))) {
            count(index, -1, touched);
            Word word = words.get(index);
            word.tokens = BytePairTokenizer.joined(word.tokens, pair.left, pair.right, token);
            count(index, 1, touched);
        }
        for (Pair changed : touched) {
            long frequency = frequencies.getOrDefault(changed, 0L);
            if (frequency > 0) {
                queue.add(new Candidate(changed, frequency));
            }
        }
    }
}
