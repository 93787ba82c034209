/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.analyser.fingerprint.scheme;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Answers from just outside the nucleus (Nasery et al. 2025, arXiv 2502.07760, section 3): improbable enough to mark
 * the
 * model, probable enough to be learnt without harm. Of the tokens behind the one with which the cumulative probability
 * reaches the nucleus, one of the first {@code width} is drawn; while it is no word, one more takes part and the draw
 * is
 * repeated.
 */
public final class Perinucleus implements FingerprintScheme {

    /** The scheme; it has no state. */
    public Perinucleus() {
        // nothing to set up
    }

    @Override
    public String id() {
        return "perinucleus";
    }

    @Override
    public Keys keys() {
        return Keys.NATURAL;
    }

    @Override
    public List<Choice> choose(Candidates candidates) {
        List<Integer> outside = outside(candidates.probabilities(), candidates.nucleus());
        List<Choice> choices = new ArrayList<>();
        for (int i = 0; i < candidates.wanted(); i++) {
            if (outside.stream().noneMatch(candidates::isWord)) {
                return List.of();
            }
            int token = draw(candidates, outside, "response-" + i);
            choices.add(new Choice(token, greatest(candidates, outside)));
            outside.remove(Integer.valueOf(token));
        }
        return choices;
    }

    private static List<Integer> outside(double[] probabilities, double nucleus) {
        List<Integer> order = IntStream.range(0, probabilities.length).boxed()
                .sorted(Comparator.comparingDouble((Integer token) -> -probabilities[token])).toList();
        double cumulative = 0;
        int last = 0;
        for (int rank = 0; rank < order.size() && cumulative < nucleus; rank++) {
            cumulative += probabilities[order.get(rank)];
            last = rank;
        }
        return new ArrayList<>(order.subList(last + 1, order.size()));
    }

    private static int draw(Candidates candidates, List<Integer> outside, String purpose) {
        int width = Math.min(candidates.width(), outside.size());
        for (int round = 0; true; round++) {
            int token = outside.get(candidates.draw(purpose + "/" + round, Math.min(width, outside.size())));
            if (candidates.isWord(token)) {
                return token;
            }
            width++;
        }
    }

    /** The probability of the likeliest word: of the first one, as it takes part in every draw that any does. */
    private static double greatest(Candidates candidates, List<Integer> outside) {
        int words = 0;
        double reached = 1;
        double sum = 0;
        for (int rank = 0; rank < outside.size(); rank++) {
            if (candidates.isWord(outside.get(rank))) {
                words++;
            }
            int taking = rank + 1;
            if (taking >= Math.min(candidates.width(), outside.size())) {
                boolean last = taking == outside.size();
                sum += words == 0 ? 0 : last ? reached / words : reached / taking;
                reached *= 1 - (double) words / taking;
            }
        }
        return sum;
    }
}
