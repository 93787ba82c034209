/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.analyser.fingerprint.scheme;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.modelassay.analyser.fingerprint.scheme.FingerprintScheme.Choice;

/** Words drawn at random from the whole vocabulary, each equally likely. */
final class AnyWord {

    private AnyWord() {
    }

    static List<Choice> choose(Candidates candidates) {
        List<Integer> words = IntStream.range(0, candidates.probabilities().length).filter(candidates::isWord).boxed()
                .collect(Collectors.toCollection(ArrayList::new));
        List<Choice> choices = new ArrayList<>();
        for (int i = 0; i < candidates.wanted() && !words.isEmpty(); i++) {
            double guess = 1.0 / words.size();
            choices.add(new Choice(words.remove(candidates.draw("response-" + i, words.size())), guess));
        }
        return choices.size() < candidates.wanted() ? List.of() : choices;
    }
}
