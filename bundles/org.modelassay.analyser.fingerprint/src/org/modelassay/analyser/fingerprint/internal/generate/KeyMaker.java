/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.analyser.fingerprint.internal.generate;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;

import org.modelassay.analyser.fingerprint.ledger.OwnerSecret;
import org.modelassay.analyser.fingerprint.scheme.FingerprintScheme.Keys;
import org.modelassay.common.Cancellation;
import org.modelassay.common.InvalidInputException;
import org.modelassay.common.Seed;
import org.modelassay.inference.InferenceException;
import org.modelassay.inference.LanguageModel;
import org.modelassay.inference.generation.GenerationRequest;
import org.modelassay.inference.generation.Sampling;
import org.modelassay.inference.text.TokenIds;
import org.modelassay.inference.text.Tokenizer;
import org.modelassay.inference.text.Tokenizer.SpecialTokens;

/**
 * Writes keys: text of a fixed number of tokens that an endpoint, which sees the text only, cuts into the same tokens.
 */
final class KeyMaker {

    /** Tokens written beyond the key's, as writing and reading again may join some. */
    private static final int SPARE = 6;

    private final LanguageModel model;
    private final Tokenizer tokenizer;
    private final Recipe recipe;
    private final List<String> starts;
    private final int vocabulary;
    private final int added;

    /** A key as text and tokens. */
    record Key(String text, TokenIds tokens) {
    }

    KeyMaker(LanguageModel model, Tokenizer tokenizer, Vocabulary vocabulary, Recipe recipe) {
        this.model = model;
        this.tokenizer = tokenizer;
        this.recipe = recipe;
        this.starts = recipe.starts().isEmpty() ? vocabulary.starts() : recipe.starts();
        this.vocabulary = vocabulary.size();
        this.added = tokenizer.encode("", SpecialTokens.ADD).ids().size();
    }

    /** One attempt at a key; empty when what came out does not survive being written as text. */
    Optional<Key> attempt(OwnerSecret secret, String purpose, Cancellation cancellation)
            throws InvalidInputException, InferenceException {
        Seed seed = secret.seed(purpose);
        TokenIds raw = recipe.scheme().keys() == Keys.RANDOM ? random(seed.generator()) : natural(seed, cancellation);
        String text = tokenizer.decode(raw, SpecialTokens.NONE);
        TokenIds read = tokenizer.encode(text, SpecialTokens.ADD).ids();
        int length = added + recipe.keyTokens();
        if (read.size() < length) {
            return Optional.empty();
        }
        String cut = tokenizer.decode(read.slice(0, length), SpecialTokens.NONE);
        TokenIds again = tokenizer.encode(cut, SpecialTokens.ADD).ids();
        boolean survives = again.size() == length && cut.equals(cut.strip()) && cut.indexOf('\uFFFD') < 0;
        return survives ? Optional.of(new Key(cut, again)) : Optional.empty();
    }

    private TokenIds natural(Seed seed, Cancellation cancellation) throws InvalidInputException, InferenceException {
        String start = starts.get(seed.derive("start").generator().nextInt(starts.size()));
        TokenIds prompt = tokenizer.encode(start, SpecialTokens.ADD).ids();
        int length = added + recipe.keyTokens() + SPARE;
        int missing = length - Math.min(prompt.size(), length - 1);
        GenerationRequest request = GenerationRequest.greedy(prompt, missing)
                .with(new Sampling.Random(recipe.temperature(), 0, 1, seed.derive("continuation")))
                .stoppingAt(Set.of(), List.of());
        return prompt.then(model.generate(request, cancellation).tokens());
    }

    private TokenIds random(RandomGenerator random) {
        return TokenIds.of(random.ints(recipe.keyTokens() + 2L * SPARE, 0, vocabulary).toArray());
    }
}
