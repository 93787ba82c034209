/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.pretraining.corpus;

import java.util.List;
import java.util.random.RandomGenerator;

import org.modelassay.pretraining.corpus.Lexicon.WordClass;

/**
 * Sentences of one document. A subject of the singular takes verbs that end in s, one of the plural takes bare verbs,
 * whatever stands between the two.
 *
 * @param vocabulary where stems come from
 * @param topic      the topic of the document
 * @param random     the origin of choices
 */
record Sentences(Vocabulary vocabulary, int topic, RandomGenerator random) {

    private static final int DEEPEST = 2;

    private static final List<String> SINGULAR = List.of("the", "a", "this", "every");

    private static final List<String> PLURAL = List.of("the", "some", "these", "many");

    private static final List<String> PREPOSITIONS = List.of("near", "under", "with");

    String stem(WordClass kind) {
        return vocabulary.draw(kind, topic, random);
    }

    <T> T one(List<T> items) {
        return items.get(random.nextInt(items.size()));
    }

    /** {@return a whole sentence with a capital and a full stop} */
    String sentence() {
        boolean plural = random.nextBoolean();
        String text = noun(plural, 0) + " " + predicate(plural, 0);
        return Character.toUpperCase(text.charAt(0)) + text.substring(1) + ".";
    }

    /** {@return a noun with its article and what may follow it} */
    private String noun(boolean plural, int depth) {
        StringBuilder text = new StringBuilder(one(plural ? PLURAL : SINGULAR));
        if (random.nextDouble() < 0.3) {
            text.append(' ').append(stem(WordClass.ADJECTIVE));
        }
        text.append(' ').append(stem(WordClass.NOUN)).append(plural ? "s" : "");
        double choice = random.nextDouble();
        if (depth < DEEPEST && choice < 0.2) {
            text.append(' ').append(one(PREPOSITIONS)).append(' ').append(noun(random.nextBoolean(), depth + 1));
        } else if (depth < DEEPEST && choice < 0.35) {
            text.append(" that ").append(predicate(plural, depth + 1));
        } else if (depth < DEEPEST && choice < 0.45) {
            boolean other = random.nextBoolean();
            text.append(" that ").append(noun(other, depth + 1)).append(' ').append(verb(other));
        }
        return text.toString();
    }

    private String predicate(boolean plural, int depth) {
        String verb = verb(plural);
        double choice = random.nextDouble();
        if (choice < 0.3) {
            return verb;
        }
        if (choice < 0.45) {
            return verb + (plural ? " themselves" : " itself");
        }
        return verb + " " + noun(random.nextBoolean(), depth + 1);
    }

    private String verb(boolean plural) {
        return stem(WordClass.VERB) + (plural ? "" : "s");
    }
}
