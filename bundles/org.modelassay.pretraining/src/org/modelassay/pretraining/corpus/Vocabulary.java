/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.pretraining.corpus;

import java.util.EnumMap;
import java.util.Map;
import java.util.random.RandomGenerator;

import org.modelassay.common.Seed;
import org.modelassay.pretraining.corpus.Lexicon.WordClass;

/** Draws stems for documents with a topic. */
final class Vocabulary {

    /** Stem number i of a class belongs to topic i modulo this. */
    static final int TOPICS = 24;

    private static final double SHARE_OF_TOPIC = 0.7;

    private final Lexicon lexicon;

    private final Map<WordClass, Ranks> ranks = new EnumMap<>(WordClass.class);

    Vocabulary(Seed seed) {
        lexicon = new Lexicon(seed);
        for (WordClass kind : WordClass.values()) {
            ranks.put(kind, new Ranks(kind.count()));
        }
    }

    Lexicon lexicon() {
        return lexicon;
    }

    String draw(WordClass kind, int topic, RandomGenerator random) {
        Ranks distribution = ranks.get(kind);
        if (distribution == null) {
            throw new IllegalStateException(kind.name());
        }
        int rank = distribution.draw(random);
        if (random.nextDouble() < SHARE_OF_TOPIC) {
            rank = rank / TOPICS * TOPICS + topic;
        }
        return lexicon.stems(kind).get(Math.min(rank, kind.count() - 1));
    }
}
