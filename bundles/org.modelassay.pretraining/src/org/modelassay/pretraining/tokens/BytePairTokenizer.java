/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.pretraining.tokens;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * A tokenizer by merges of bytes. Token 0 is the marker between texts, 1 to 256 are the bytes, the others merges in the
 * order in which their bytes were first joined. For one thread: it remembers the tokens of words.
 */
public final class BytePairTokenizer {

    private static final int REMEMBERED_WORDS = 200_000;

    private final List<Merge> merges;

    private final TokenNames names;

    private final Map<Long, Integer> ranks = new HashMap<>();

    private final Map<String, int[]> known = new HashMap<>();

    /**
     * Two neighbours that become one token.
     *
     * @param left  the token before
     * @param right the token after
     * @param token what they become
     */
    public record Merge(int left, int right, int token) {
    }

    /**
     * A tokenizer.
     *
     * @param merges the merges, the first learnt first
     * @param names  the tokens
     */
    BytePairTokenizer(List<Merge> merges, TokenNames names) {
        this.merges = List.copyOf(merges);
        this.names = names;
        for (int i = 0; i < merges.size(); i++) {
            ranks.put(pair(merges.get(i).left(), merges.get(i).right()), i);
        }
    }

    private static long pair(int left, int right) {
        return (long) left << 32 | right;
    }

    /**
     * The number of tokens.
     *
     * @return the marker, the bytes, and what merges make
     */
    public int vocabulary() {
        return names.count();
    }

    TokenNames names() {
        return names;
    }

    /**
     * The merges.
     *
     * @return in the order in which they were learnt
     */
    public List<Merge> merges() {
        return merges;
    }

    /**
     * The token between texts.
     *
     * @return its id
     */
    public int endOfText() {
        return 0;
    }

    /**
     * The tokens of a text, without markers.
     *
     * @param text the text
     * @return ids from 1
     */
    public int[] encode(String text) {
        IntStream.Builder ids = IntStream.builder();
        WordSplitter.split(text, word -> Arrays.stream(word(word)).forEach(ids));
        return ids.build().toArray();
    }

    private int[] word(String word) {
        int[] tokens = known.get(word);
        if (tokens == null) {
            tokens = merged(word);
            if (known.size() < REMEMBERED_WORDS) {
                known.put(word, tokens);
            }
        }
        return tokens;
    }

    private int[] merged(String word) {
        int[] tokens = ByteAlphabet.bytes(word);
        for (int i = 0; i < tokens.length; i++) {
            tokens[i] += BytePairTrainer.FIRST_BYTE;
        }
        while (true) {
            int best = Integer.MAX_VALUE;
            for (int i = 0; i + 1 < tokens.length; i++) {
                best = Math.min(best, ranks.getOrDefault(pair(tokens[i], tokens[i + 1]), Integer.MAX_VALUE));
            }
            if (best == Integer.MAX_VALUE) {
                return tokens;
            }
            Merge merge = merges.get(best);
            tokens = joined(tokens, merge.left(), merge.right(), merge.token());
        }
    }

    /** {@return the tokens with each pair, from the left, as one token} */
    static int[] joined(int[] tokens, int left, int right, int token) {
        int[] result = new int[tokens.length];
        int count = 0;
        for (int i = 0; i < tokens.length; i++) {
            if (i + 1 < tokens.length && tokens[i] == left && tokens[i + 1] == right) {
                result[count++] = token;
                i++;
            } else {
                result[count++] = tokens[i];
            }
        }
        return Arrays.copyOf(result, count);
    }
}
