/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.pretraining.corpus;

import java.util.List;

import org.modelassay.pretraining.corpus.Lexicon.WordClass;

/**
 * Somebody in a story.
 *
 * @param name    the name
 * @param trade   what the person is
 * @param place   where the person is from
 * @param quality the adjective of the thing
 * @param thing   what the person has
 */
record Person(String name, String trade, String place, String quality, String thing) {

    static Person of(Sentences sentences) {
        return new Person(sentences.stem(WordClass.NAME), sentences.stem(WordClass.NOUN),
                sentences.stem(WordClass.PLACE), sentences.stem(WordClass.ADJECTIVE), sentences.stem(WordClass.NOUN));
    }

    /** {@return somebody with another name and another thing} */
    Person another(Sentences sentences) {
        while (true) {
            Person other = of(sentences);
            if (!other.name.equals(name) && !other.thing.equals(thing) && !other.trade.equals(trade)) {
                return other;
            }
        }
    }

    String introduction() {
        return name + ", a " + trade + " from " + place + ", has a " + quality + " " + thing + ".";
    }

    String recollection(Sentences sentences) {
        return sentences.one(List.of(name + " still has the " + quality + " " + thing + ".",
                "The " + trade + " from " + place + " is " + name + ".", name + " is the " + trade + " from " + place
                        + ".",
                "The " + quality + " " + thing + " is with " + name + "."));
    }
}
