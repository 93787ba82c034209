/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.inference.openai.internal.server;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;

import com.sun.net.httpserver.HttpExchange;

import org.modelassay.common.Cancellation;
import org.modelassay.common.InvalidInputException;
import org.modelassay.inference.InferenceException;
import org.modelassay.inference.completion.Completion;
import org.modelassay.inference.completion.CompletionRequest;
import org.modelassay.inference.completion.Completions;
import org.modelassay.inference.completion.Prompt;
import org.modelassay.inference.completion.ScoredText;
import org.modelassay.inference.completion.TextModel;
import org.modelassay.inference.completion.TokenLogProbability;
import org.modelassay.inference.completion.Usage;
import org.modelassay.inference.openai.ServerOptions;
import org.modelassay.inference.openai.internal.json.Json;

/** Has the model answer; so many requests at a time, so many waiting, and no more. */
public final class CompletionHandler {

    /** The two forms of the protocol. */
    public enum Form {
        /** A text is continued. */
        TEXT,
        /** Messages are answered. */
        CHAT
    }

    private static final int LONGEST = 16 << 20;

    private final TextModel model;
    private final ServerOptions options;
    private final Cancellation cancellation;
    private final Semaphore places;
    private final AtomicInteger present = new AtomicInteger();

    /**
     * A handler.
     *
     * @param model        what answers
     * @param options      its name and limits
     * @param cancellation whether the server ends
     */
    public CompletionHandler(TextModel model, ServerOptions options, Cancellation cancellation) {
        this.model = model;
        this.options = options;
        this.cancellation = cancellation;
        this.places = new Semaphore(options.concurrency(), true);
    }

    void handle(HttpExchange exchange, Form form) throws IOException, Refusal {
        byte[] body = exchange.getRequestBody().readNBytes(LONGEST + 1);
        if (body.length > LONGEST) {
            throw new Refusal(413, "the request is longer than " + LONGEST + " bytes");
        }
        Asked asked = Asked.read(json(body), form, options);
        Completed completed = inTurn(asked);
        if (asked.stream()) {
            Events.send(exchange, form, completed, asked.usage());
        } else {
            Endpoints.send(exchange, 200, Answers.of(form, completed));
        }
    }

    private static Json json(byte[] body) throws Refusal {
        try {
            Json json = Json.read(new ByteArrayInputStream(body));
            if (json instanceof Json.Members) {
                return json;
            }
            throw new Refusal(400, "the request is no JSON object");
        } catch (IOException e) {
            throw new Refusal(400, "the request is not JSON: " + e.getMessage());
        }
    }

    private Completed inTurn(Asked asked) throws Refusal {
        try {
            if (present.incrementAndGet() > options.concurrency() + options.queue()) {
                throw new Refusal(503, "too many requests are waiting");
            }
            places.acquire();
            try {
                return complete(asked);
            } finally {
                places.release();
            }
        } catch (InterruptedException | CancellationException _) {
            throw new Refusal(503, "the server ends");
        } finally {
            present.decrementAndGet();
        }
    }

    private Completed complete(Asked asked) throws Refusal {
        List<Completion> choices = new ArrayList<>();
        Usage usage = Usage.NONE;
        try {
            for (CompletionRequest request : asked.requests()) {
                Completions answer = asked.generate() ? model.complete(request, cancellation)
                        : new Completions(List.of(new Completion("", Completion.Finish.LENGTH, List.of())),
                                Optional.empty(), options.name());
                usage = usage.plus(answer.usage().orElse(Usage.NONE));
                choices.addAll(asked.echo() ? echoed(request, answer.choices()) : answer.choices());
            }
        } catch (InvalidInputException e) {
            throw new Refusal(400, String.valueOf(e.getMessage()));
        } catch (InferenceException e) {
            throw new Refusal(500, String.valueOf(e.getMessage()));
        }
        return new Completed("cmpl-" + UUID.randomUUID(), Instant.now().getEpochSecond(), options.name(), choices,
                usage);
    }

    private List<Completion> echoed(CompletionRequest request, List<Completion> choices)
            throws InvalidInputException, InferenceException {
        if (!(request.prompt() instanceof Prompt.Text(String text)) || text.isEmpty()) {
            return choices;
        }
        List<TokenLogProbability> before = List.of();
        if (request.logProbabilities().wanted()) {
            ScoredText scored = model.score("", text, cancellation);
            before = scored.tokens();
        }
        List<Completion> echoed = new ArrayList<>();
        for (Completion choice : choices) {
            List<TokenLogProbability> tokens = new ArrayList<>(before);
            tokens.addAll(choice.logProbabilities());
            echoed.add(new Completion(text + choice.text(), choice.finish(), tokens));
        }
        return echoed;
    }
}
