/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.analyser.codecrash.internal.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** What the words of an answer say of the way to it: loops, and doubts. */
final class Reasoning {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}_']+");
    private static final int LONGEST_PHRASE = 8;

    /** Words by which writers take back or weaken what they said. */
    private static final Set<String> HEDGES = Set.of("actually", "alternatively", "but", "confused", "confusing",
            "hmm", "however", "maybe", "misread", "mistake", "might", "oops", "perhaps", "possibly", "probably",
            "sorry",
            "unless", "unsure", "wait", "wrong");

    private final List<String> words = new ArrayList<>();

    /**
     * Reads a text.
     *
     * @param text what a model wrote
     */
    Reasoning(String text) {
        Matcher matcher = WORD.matcher(text);
        while (matcher.find()) {
            words.add(matcher.group().toLowerCase(Locale.ROOT));
        }
    }

    int words() {
        return words.size();
    }

    /** How many words the longest passage has that repeats one phrase of up to eight words; 0 without a repetition. */
    int longestRepetition() {
        int longest = 0;
        for (int period = 1; period <= LONGEST_PHRASE; period++) {
            int run = 0;
            for (int i = period; i < words.size(); i++) {
                run = words.get(i).equals(words.get(i - period)) ? run + 1 : 0;
                if (run >= period) {
                    longest = Math.max(longest, run + period);
                }
            }
        }
        return longest;
    }

    /** The indices of words of doubt. */
    int[] hedges() {
        return IntStream.range(0, words.size()).filter(i -> HEDGES.contains(words.get(i))).toArray();
    }
}
