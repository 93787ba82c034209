/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.ui.models;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

import org.modelassay.common.Cancellation;
import org.modelassay.common.Diagnostic;
import org.modelassay.common.InvalidInputException;
import org.modelassay.common.Progress;
import org.modelassay.inference.FloatTensor;
import org.modelassay.inference.ForwardRequest;
import org.modelassay.inference.ForwardResult;
import org.modelassay.inference.InferenceException;
import org.modelassay.inference.LanguageModel;
import org.modelassay.inference.generation.GenerationRequest;
import org.modelassay.inference.site.Capture;
import org.modelassay.inference.site.Intervention;
import org.modelassay.inference.site.Site;
import org.modelassay.inference.site.SiteKind;
import org.modelassay.inference.site.Target;
import org.modelassay.inference.text.TokenIds;
import org.modelassay.inference.text.Tokenizer;
import org.modelassay.inference.text.Tokenizer.SpecialTokens;

/**
 * Reads a prompt with a model: one pass for what it predicts, one for what it writes, and one for each layer whose
 * stream takes the place of the last one.
 */
public final class PromptReader {

    /** The longest prompt that is read, in tokens. */
    public static final int LONGEST = 128;

    private static final int GUESSES = 10;

    private final LanguageModel model;
    private final Tokenizer tokenizer;

    /**
     * A reader.
     *
     * @param model an open model, which the caller closes
     * @throws InvalidInputException if the model has no tokenizer
     */
    public PromptReader(LanguageModel model) throws InvalidInputException {
        this.model = model;
        this.tokenizer = model.tokenizer().orElseThrow(() -> new InvalidInputException(Diagnostic.error(
                model.description().directory().toString(), "has no tokenizer, so it reads no text",
                "put the model's tokenizer.json beside its weights")));
    }

    /**
     * Reads a prompt.
     *
     * @param text         the prompt, not empty
     * @param writing      how to continue it
     * @param progress     is told of passes, as many as there are layers and two more
     * @param cancellation stops between passes and within
     * @return what the model makes of it
     * @throws InvalidInputException if the prompt has no token, or more than {@link #LONGEST}
     * @throws InferenceException    if the engine fails
     */
    public PromptReading read(String text, Writing writing, Progress progress, Cancellation cancellation)
            throws InvalidInputException, InferenceException {
        TokenIds ids = tokenizer.encode(text, SpecialTokens.ADD).ids();
        if (ids.isEmpty() || ids.size() > LONGEST) {
            throw new InvalidInputException(Diagnostic.error("prompt", "has " + ids.size() + " tokens",
                    "type from 1 to " + LONGEST + " tokens"));
        }
        cancellation.check();
        int layers = model.description().layers();
        List<Capture> captures = new ArrayList<>();
        for (int layer = 0; layer < layers; layer++) {
            captures.add(Capture.of(Site.of(SiteKind.RESIDUAL_POST, layer)));
            captures.add(Capture.of(Site.of(SiteKind.PATTERN, layer)));
        }
        ForwardResult whole = model.forward(ForwardRequest.of(ids).capturing(captures), cancellation);
        progress.advance(1);
        double[][] probabilities = probabilities(whole.logitValues());
        int[] predicted = IntStream.range(0, ids.size()).map(position -> best(probabilities[position])).toArray();
        String continuation = tokenizer.decode(model.generate(
                GenerationRequest.greedy(ids, writing.tokens()).with(writing.sampling()), cancellation).tokens(),
                SpecialTokens.NONE);
        progress.advance(1);
        double[][] lens = new double[layers][];
        List<PromptReading.Guess> guesses = new ArrayList<>();
        List<float[]> patterns = new ArrayList<>();
        Target last = Target.of(Site.of(SiteKind.RESIDUAL_POST, layers - 1));
        for (int layer = 0; layer < layers; layer++) {
            FloatTensor stream = whole.at(Site.of(SiteKind.RESIDUAL_POST, layer));
            double[][] early = layer == layers - 1 ? probabilities
                    : probabilities(model.forward(ForwardRequest.of(ids)
                            .with(List.of(new Intervention.Replace(last, stream))), cancellation).logitValues());
            lens[layer] = IntStream.range(0, ids.size()).mapToDouble(at -> early[at][predicted[at]]).toArray();
            guesses.add(guess(ids, early[ids.size() - 1], best(early[ids.size() - 1])));
            patterns.add(whole.at(Site.of(SiteKind.PATTERN, layer)).toArray());
            progress.advance(1);
        }
        return new PromptReading(IntStream.range(0, ids.size()).mapToObj(at -> token(ids.slice(0, at), ids.get(at)))
                .toList(), next(ids, probabilities[ids.size() - 1]), continuation,
                IntStream.range(0, ids.size())
                        .mapToObj(at -> token(ids.slice(0, at + 1), predicted[at])).toList(),
                lens, guesses, patterns, model.description().heads());
    }

    private List<PromptReading.Guess> next(TokenIds before, double[] probabilities) {
        return IntStream.range(0, probabilities.length).boxed()
                .sorted(Comparator.comparingDouble((Integer id) -> -probabilities[id])).limit(GUESSES)
                .map(id -> guess(before, probabilities, id)).toList();
    }

    private PromptReading.Guess guess(TokenIds before, double[] probabilities, int id) {
        return new PromptReading.Guess(token(before, id), probabilities[id]);
    }

    /** A token as people read it: what it adds to the text before, with blanks and line ends shown. */
    private String token(TokenIds before, int id) {
        String text = tokenizer.decode(before, SpecialTokens.ADD);
        String longer = tokenizer.decode(before.then(TokenIds.of(id)), SpecialTokens.ADD);
        String added = !before.isEmpty() && longer.startsWith(text) ? longer.substring(text.length())
                : tokenizer.decode(TokenIds.of(id), SpecialTokens.ADD);
        return added.replace(' ', '\u2423').replace("\n", "\u21b5").replace("\t", "\u21e5");
    }

    private static double[][] probabilities(FloatTensor logits) {
        int positions = logits.shape().get(0);
        double[][] rows = new double[positions][];
        for (int position = 0; position < positions; position++) {
            rows[position] = softmax(logits.slice(position).toArray());
        }
        return rows;
    }

    private static double[] softmax(float[] logits) {
        double highest = IntStream.range(0, logits.length).mapToDouble(i -> logits[i]).max().orElse(0);
        double[] powers = IntStream.range(0, logits.length).mapToDouble(i -> Math.exp(logits[i] - highest)).toArray();
        double sum = IntStream.range(0, powers.length).mapToDouble(i -> powers[i]).sum();
        return IntStream.range(0, powers.length).mapToDouble(i -> powers[i] / sum).toArray();
    }

    private static int best(double[] probabilities) {
        int best = 0;
        for (int i = 1; i < probabilities.length; i++) {
            best = probabilities[i] > probabilities[best] ? i : best;
        }
        return best;
    }
}
