/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.pretraining.corpus;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.random.RandomGenerator;

import org.modelassay.common.Seed;

/** The invented stems of the grammar, by class and rank; no stem is in two classes. */
final class Lexicon {

    /** Words of the grammar itself, which no stem equals. */
    private static final Set<String> TAKEN =
            Set.of("the", "a", "this", "every", "some", "these", "many", "that", "near",
                    "under", "with", "and", "still", "is", "has", "from", "sort", "no", "so", "or", "to", "do", "go",
                    "me", "he",
                    "be", "we", "in", "on", "at", "it", "of", "by", "if", "an", "as", "us", "up");

    private static final List<String> ONSETS = List.of("b", "d", "f", "g", "h", "k", "l", "m", "n", "p", "r", "s", "t",
            "v", "w", "z", "br", "dr", "gr", "kl", "pl", "st", "tr", "sh");

    private static final List<String> VOWELS = List.of("a", "e", "i", "o", "u");

    private static final List<String> CODAS = List.of("", "n", "l", "r", "k", "t", "m");

    private static final int SHORT_STEMS = 60;

    private static final int MIDDLE_STEMS = 1200;

    private final List<List<String>> classes = new ArrayList<>();

    /** The classes of stems. */
    enum WordClass {

        NAME(400), PLACE(200), NOUN(3200), VERB(1400), ADJECTIVE(1200);

        private final int count;

        WordClass(int count) {
            this.count = count;
        }

        int count() {
            return count;
        }
    }

    Lexicon(Seed seed) {
        Set<String> used = new HashSet<>(TAKEN);
        for (WordClass kind : WordClass.values()) {
            RandomGenerator random = seed.derive(kind.name()).generator();
            List<String> stems = new ArrayList<>();
            while (stems.size() < kind.count()) {
                String stem = stem(random, stems.size());
                if (used.add(stem)) {
                    stems.add(capitalised(kind) ? Character.toUpperCase(stem.charAt(0)) + stem.substring(1) : stem);
                }
            }
            classes.add(List.copyOf(stems));
        }
    }

    private static boolean capitalised(WordClass kind) {
        return kind == WordClass.NAME || kind == WordClass.PLACE;
    }

    private static String stem(RandomGenerator random, int rank) {
        int syllables = rank < SHORT_STEMS ? 1 : rank < MIDDLE_STEMS ? 2 : 3;
        StringBuilder stem = new StringBuilder();
        for (int i = 0; i < syllables; i++) {
            stem.append(one(random, ONSETS)).append(one(random, VOWELS));
            if (i == syllables - 1) {
                stem.append(one(random, CODAS));
            }
        }
        return stem.toString();
    }

    private static String one(RandomGenerator random, List<String> items) {
        return items.get(random.nextInt(items.size()));
    }

    /** {@return the stems of a class, the most frequent first} */
    List<String> stems(WordClass kind) {
        return classes.get(kind.ordinal());
    }
}
