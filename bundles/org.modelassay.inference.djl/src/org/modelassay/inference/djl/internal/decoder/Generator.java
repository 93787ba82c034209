/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.inference.djl.internal.decoder;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.modelassay.common.Cancellation;
import org.modelassay.common.Diagnostic;
import org.modelassay.common.InvalidInputException;
import org.modelassay.inference.InferenceException;
import org.modelassay.inference.generation.Generation;
import org.modelassay.inference.generation.Generation.Finish;
import org.modelassay.inference.generation.GenerationRequest;
import org.modelassay.inference.generation.GenerationRequest.Cache;
import org.modelassay.inference.text.TokenIds;
import org.modelassay.inference.text.Tokenizer;
import org.modelassay.inference.text.Tokenizer.SpecialTokens;

/** Writes a continuation token by token. */
public final class Generator {

    private final LoadedModel model;

    private final Optional<Tokenizer> tokenizer;

    /**
     * A generator.
     *
     * @param model     the model
     * @param tokenizer its tokenizer, for stop strings and the text
     */
    public Generator(LoadedModel model, Optional<Tokenizer> tokenizer) {
        this.model = model;
        this.tokenizer = tokenizer;
    }

    /**
     * Continues a prompt.
     *
     * @param request      what and how
     * @param cancellation stops between tokens
     * @return the continuation
     * @throws InvalidInputException when the request does not fit the model
     * @throws InferenceException    when the engine fails
     */
    public Generation generate(GenerationRequest request, Cancellation cancellation)
            throws InvalidInputException, InferenceException {
        if (!request.stopStrings().isEmpty() && tokenizer.isEmpty()) {
            throw new InvalidInputException(Diagnostic.error("stopStrings", "The model has no tokenizer.",
                    "Put its tokenizer.json beside its weights, or use stop tokens."));
        }
        int capacity = request.prompt().size() + request.maximumTokens();
        return model.generating(request.prompt(), capacity, request.interventions(), session -> {
            if (request.cache() == Cache.KEYS_AND_VALUES) {
                session.keep(capacity);
            }
            return write(request, session, cancellation);
        });
    }

    private Generation write(GenerationRequest request, Session session, Cancellation cancellation)
            throws InvalidInputException, InferenceException {
        TokenChooser chooser = new TokenChooser(request.sampling());
        TokenIds all = request.prompt();
        List<Double> logProbabilities = new ArrayList<>();
        int done = 0;
        Optional<Finish> finish = Optional.empty();
        while (finish.isEmpty()) {
            cancellation.check();
            Choice next = session.next(all.slice(done, all.size()), done, chooser, cancellation);
            done = request.cache() == Cache.KEYS_AND_VALUES ? all.size() : 0;
            logProbabilities.add(next.logProbability());
            all = all.then(TokenIds.of(next.token()));
            finish = finish(request, all);
        }
        TokenIds tokens = all.slice(request.prompt().size(), all.size());
        return new Generation(tokens, logProbabilities, finish.get(), text(request, all));
    }

    private Optional<Finish> finish(GenerationRequest request, TokenIds all) {
        if (request.stopTokens().contains(all.get(all.size() - 1))) {
            return Optional.of(Finish.STOP_TOKEN);
        }
        if (!request.stopStrings().isEmpty()) {
            String text = newText(request, all).orElse("");
            if (request.stopStrings().stream().anyMatch(text::contains)) {
                return Optional.of(Finish.STOP_STRING);
            }
        }
        boolean full = all.size() - request.prompt().size() >= request.maximumTokens();
        return full ? Optional.of(Finish.LENGTH) : Optional.empty();
    }

    private Optional<String> text(GenerationRequest request, TokenIds all) {
        return newText(request, all).map(text -> {
            int end = text.length();
            for (String stop : request.stopStrings()) {
                int at = text.indexOf(stop);
                end = at >= 0 && at < end ? at : end;
            }
            return text.substring(0, end);
        });
    }

    private Optional<String> newText(GenerationRequest request, TokenIds all) {
        return tokenizer.map(known -> {
            String before = known.decode(request.prompt(), SpecialTokens.NONE);
            String after = known.decode(all, SpecialTokens.NONE);
            int common = 0;
            while (common < before.length() && common < after.length()
                    && before.charAt(common) == after.charAt(common)) {
                common++;
            }
            return after.substring(common);
        });
    }
}
