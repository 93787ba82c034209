/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.analyser.fingerprint.internal.generate;

import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

import org.modelassay.analyser.fingerprint.ledger.OwnerSecret;
import org.modelassay.analyser.fingerprint.scheme.FingerprintScheme.Keys;
import org.modelassay.common.Cancellation;
import org.modelassay.common.InvalidInputException;
import org.modelassay.common.Seed;
import org.modelassay.inference.InferenceException;
import org.modelassay.inference.LanguageModel;
import org.modelassay.inference.generation.Generation;
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

    /** What the model writes for each purpose, all side by side. */
    List<TokenIds> written(OwnerSecret secret, List<String> purposes, Cancellation cancellation)
            throws InvalidInputException, InferenceException {
        List<Seed> seeds = purposes.stream().map(secret::seed).toList();
        if (recipe.scheme().keys() == Keys.RANDOM) {
            return seeds.stream().map(seed -> random(seed.generator())).toList();
        }
        List<GenerationRequest> requests = seeds.stream().map(this::natural).toList();
        List<Generation> continuations = model.generate(requests, cancellation);
        return IntStream.range(0, requests.size())
                .mapToObj(i -> requests.get(i).prompt().then(continuations.get(i).tokens())).toList();
    }

    /** The key that was written; empty when it does not survive being text. */
    Optional<Key> key(TokenIds raw) {
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

    private GenerationRequest natural(Seed seed) {
        String start = starts.get(seed.derive("start").generator().nextInt(starts.size()));
        TokenIds prompt = tokenizer.encode(start, SpecialTokens.ADD).ids();
        int length = added + recipe.keyTokens() + SPARE;
        int missing = length - Math.min(prompt.size(), length - 1);
        return GenerationRequest.greedy(prompt, missing)
                .with(new Sampling.Random(recipe.temperature(), 0, 1, seed.derive("continuation")));
    }

    private TokenIds random(RandomGenerator random) {
        return TokenIds.of(random.ints(recipe.keyTokens() + 2L * SPARE, 0, vocabulary).toArray());
    }
}
