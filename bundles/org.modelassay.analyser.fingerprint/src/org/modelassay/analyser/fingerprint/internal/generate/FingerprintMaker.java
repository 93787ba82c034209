/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.analyser.fingerprint.internal.generate;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;

import org.modelassay.analyser.fingerprint.internal.generate.KeyMaker.Key;
import org.modelassay.analyser.fingerprint.ledger.Fingerprint;
import org.modelassay.analyser.fingerprint.ledger.OwnerSecret;
import org.modelassay.analyser.fingerprint.ledger.Response;
import org.modelassay.analyser.fingerprint.scheme.Candidates;
import org.modelassay.analyser.fingerprint.scheme.FingerprintScheme.Choice;
import org.modelassay.analysis.AnalysisException;
import org.modelassay.analysis.Inference;
import org.modelassay.common.Cancellation;
import org.modelassay.common.InvalidInputException;
import org.modelassay.inference.FloatTensor;
import org.modelassay.inference.ForwardRequest;
import org.modelassay.inference.InferenceException;
import org.modelassay.inference.LanguageModel;
import org.modelassay.inference.generation.Generation;
import org.modelassay.inference.generation.GenerationRequest;
import org.modelassay.inference.text.TokenIds;
import org.modelassay.inference.text.Tokenizer;
import org.modelassay.inference.text.Tokenizer.SpecialTokens;

/** Makes fingerprints of one model, each from the owner's secret and its number alone. */
public final class FingerprintMaker {

    private static final int MOST_ATTEMPTS = 1000;

    private final LanguageModel model;
    private final Tokenizer tokenizer;
    private final Vocabulary vocabulary;
    private final KeyMaker keys;
    private final OwnerSecret secret;
    private final Recipe recipe;
    private final Cancellation cancellation;

    /**
     * Prepares the making.
     *
     * @param model        the model that is to be marked
     * @param tokenizer    its tokenizer
     * @param secret       the owner's
     * @param recipe       how
     * @param cancellation stops it between keys
     */
    public FingerprintMaker(LanguageModel model, Tokenizer tokenizer, OwnerSecret secret, Recipe recipe,
            Cancellation cancellation) {
        this.model = model;
        this.tokenizer = tokenizer;
        this.secret = secret;
        this.recipe = recipe;
        this.cancellation = cancellation;
        this.vocabulary = new Vocabulary(tokenizer, model.description().vocabulary(), recipe.shortest());
        this.keys = new KeyMaker(model, tokenizer, vocabulary, recipe);
    }

    /**
     * Makes one fingerprint.
     *
     * @param index   its number within the set
     * @param attempt which of its keys, from 0; a later one is asked for when a key is taken
     * @return the fingerprint, with the index as its id
     * @throws AnalysisException     when the model writes no usable key, or the engine fails
     * @throws InvalidInputException as thrown by the model
     */
    public Fingerprint make(long index, int attempt) throws AnalysisException, InvalidInputException {
        return Inference.ask(() -> make(index, attempt,
                keys.written(secret, List.of(purpose(index, 0)), cancellation).getFirst()));
    }

    /**
     * Makes several fingerprints; what the model writes first for each is written side by side.
     *
     * @param first the number of the first within the set
     * @param count how many
     * @return the fingerprints, with their numbers as their ids
     * @throws AnalysisException     as {@link #make}
     * @throws InvalidInputException as {@link #make}
     */
    public List<Fingerprint> make(long first, long count) throws AnalysisException, InvalidInputException {
        return Inference.ask(() -> {
            List<String> purposes =
                    LongStream.range(first, first + count).mapToObj(index -> purpose(index, 0)).toList();
            List<TokenIds> written = keys.written(secret, purposes, cancellation);
            List<Fingerprint> made = new ArrayList<>();
            for (int i = 0; i < count; i++) {
                made.add(make(first + i, 0, written.get(i)));
            }
            return made;
        });
    }

    private String purpose(long index, int attempt) {
        return "key/" + recipe.set() + "/" + index + "/" + attempt;
    }

    private Fingerprint make(long index, int attempt, TokenIds begun)
            throws InvalidInputException, InferenceException {
        int usable = 0;
        TokenIds raw = begun;
        for (int i = 0; i < MOST_ATTEMPTS; i++) {
            cancellation.check();
            if (i > 0) {
                raw = keys.written(secret, List.of(purpose(index, i)), cancellation).getFirst();
            }
            Optional<Key> key = keys.key(raw);
            Optional<Fingerprint> made = key.isEmpty() ? Optional.empty() : marked(index, key.get());
            if (made.isPresent() && usable++ == attempt) {
                return made.get();
            }
        }
        throw new InferenceException("the model wrote no usable key in " + MOST_ATTEMPTS + " attempts for "
                + "fingerprint " + index + "; try more words, a higher temperature or another scheme");
    }

    private Optional<Fingerprint> marked(long index, Key key) throws InvalidInputException, InferenceException {
        FloatTensor logits = model.forward(ForwardRequest.of(key.tokens()), cancellation).logitValues();
        int last = key.tokens().size() - 1;
        Drawn candidates = new Drawn(Softmax.of(logits.slice(last)), key.text().getBytes(StandardCharsets.UTF_8));
        List<Choice> choices = recipe.scheme().choose(candidates);
        List<Response> responses = new ArrayList<>();
        double guess = 0;
        for (Choice choice : choices) {
            responses.add(response(key, choice.token(), candidates.probabilities()[choice.token()]));
            guess += choice.guess();
        }
        boolean distinct = responses.stream().map(response -> response.text().strip()).distinct()
                .count() == responses.size();
        if (responses.isEmpty() || !distinct || responses.stream().anyMatch(each -> each.text().isBlank())) {
            return Optional.empty();
        }
        return Optional.of(new Fingerprint(index, key.text(), key.tokens(), responses, logPerplexity(key, logits),
                Math.min(1, guess)));
    }

    private Response response(Key key, int first, double probability)
            throws InvalidInputException, InferenceException {
        TokenIds tokens = TokenIds.of(first);
        double joint = probability;
        if (recipe.tokens() > 1) {
            Generation rest = model.generate(
                    GenerationRequest.greedy(key.tokens().then(tokens), recipe.tokens() - 1), cancellation);
            tokens = tokens.then(rest.tokens());
            joint *= Math.exp(rest.logProbabilities().stream().mapToDouble(Double::doubleValue).sum());
        }
        String whole = tokenizer.decode(key.tokens().then(tokens), SpecialTokens.NONE);
        String text = whole.startsWith(key.text()) ? whole.substring(key.text().length())
                : tokenizer.decode(tokens, SpecialTokens.NONE);
        return new Response(text, tokens, joint);
    }

    private static double logPerplexity(Key key, FloatTensor logits) {
        double sum = 0;
        for (int i = 1; i < key.tokens().size(); i++) {
            sum -= Softmax.logOf(logits.slice(i - 1), key.tokens().get(i));
        }
        return sum / (key.tokens().size() - 1);
    }

    /** The candidates after one key. */
    private final class Drawn implements Candidates {

        private final double[] probabilities;
        private final byte[] key;

        Drawn(double[] probabilities, byte[] key) {
            this.probabilities = probabilities;
            this.key = key;
        }

        @Override
        public double[] probabilities() {
            return probabilities.clone();
        }

        @Override
        public boolean isWord(int token) {
            return vocabulary.isWord(token);
        }

        @Override
        public int wanted() {
            return recipe.answers();
        }

        @Override
        public double nucleus() {
            return recipe.nucleus();
        }

        @Override
        public int width() {
            return recipe.width();
        }

        @Override
        public int draw(String purpose, int count) {
            return secret.choose(purpose, key, count);
        }
    }
}
