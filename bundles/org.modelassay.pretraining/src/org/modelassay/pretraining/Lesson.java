/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.pretraining;

import java.util.ArrayList;
import java.util.List;

import org.modelassay.common.Cancellation;
import org.modelassay.inference.gradient.Objective;
import org.modelassay.inference.text.TokenIds;
import org.modelassay.inference.text.Tokenizer;
import org.modelassay.inference.text.Tokenizer.SpecialTokens;
import org.modelassay.inference.training.Example;
import org.modelassay.pretraining.corpus.Exercise;
import org.modelassay.pretraining.corpus.GrammarCorpus;

/**
 * Exercises side by side in sequences of one length, of which only answers are to be learnt. The last exercise of a
 * sequence may be cut.
 *
 * @param corpus    where exercises come from
 * @param tokenizer the tokenizer
 * @param separator the token before each exercise
 * @param length    the length of sequences
 */
record Lesson(GrammarCorpus corpus, Tokenizer tokenizer, int separator, int length) {

    /** More than fit into any sequence: sequences of different numbers share no exercise. */
    private static final int NUMBERS_PER_SEQUENCE = 1000;

    /** {@return sequence number n} */
    Example example(long number, Cancellation cancellation) {
        int[] tokens = new int[length];
        List<Integer> targets = new ArrayList<>();
        int at = 0;
        for (long i = number * NUMBERS_PER_SEQUENCE; at < length; i++) {
            cancellation.check();
            Exercise exercise = corpus.exercise(i);
            TokenIds prompt = TokenIds.of(separator).then(ids(exercise.prompt()));
            TokenIds answer = ids(exercise.answer());
            // where an exercise alone is too long, its beginning is left out, so that there is an answer to learn
            int left = at == 0 ? Math.clamp(prompt.size() + answer.size() - length, 0, prompt.size() - 1) : 0;
            at = put(tokens, at, prompt.slice(left, prompt.size()));
            int begun = at;
            at = put(tokens, at, answer);
            for (int position = begun; position < at; position++) {
                targets.add(position);
            }
        }
        return new Example(TokenIds.of(tokens), loss(tokens, targets));
    }

    private TokenIds ids(String text) {
        return tokenizer.encode(text, SpecialTokens.NONE).ids();
    }

    private static int put(int[] tokens, int at, TokenIds ids) {
        int count = Math.min(ids.size(), tokens.length - at);
        for (int i = 0; i < count; i++) {
            tokens[at + i] = ids.get(i);
        }
        return at + count;
    }

    private static Objective loss(int[] tokens, List<Integer> targets) {
        return new Objective.LogProbabilities(targets.stream()
                .map(position -> new Objective.Term(position - 1, tokens[position], -1.0 / targets.size())).toList());
    }
}
