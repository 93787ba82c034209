/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.inference.openai.internal.client;

import java.net.URI;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.concurrent.atomic.AtomicBoolean;

import org.modelassay.common.Cancellation;
import org.modelassay.common.Diagnostic;
import org.modelassay.common.InvalidInputException;
import org.modelassay.inference.completion.Capability;
import org.modelassay.inference.completion.CompletionRequest;
import org.modelassay.inference.completion.Completions;
import org.modelassay.inference.completion.EndpointException;
import org.modelassay.inference.completion.EndpointLimits;
import org.modelassay.inference.completion.Prompt;
import org.modelassay.inference.completion.ScoredText;
import org.modelassay.inference.completion.TextModel;
import org.modelassay.inference.completion.TextModelDescription;
import org.modelassay.inference.completion.TextModelReference.Endpoint;
import org.modelassay.inference.completion.TokenLogProbability;
import org.modelassay.inference.completion.Traffic;
import org.modelassay.inference.openai.internal.Counter;

/** A model behind an endpoint. What the endpoint can do shows when it is asked; a lack of it is then said. */
public final class EndpointModel implements TextModel {

    private final Endpoint endpoint;
    private final Caller caller;
    private final Counter counter = new Counter();
    private final AtomicBoolean closed = new AtomicBoolean();

    /**
     * A handle; nothing is sent yet.
     *
     * @param endpoint where
     * @param limits   limits on the traffic
     * @param key      the key itself
     */
    public EndpointModel(Endpoint endpoint, EndpointLimits limits, Optional<String> key) {
        this.endpoint = endpoint;
        this.caller = new Caller(limits, key);
    }

    @Override
    public TextModelDescription description() {
        SequencedMap<String, String> provenance = new LinkedHashMap<>();
        provenance.put("endpoint", endpoint.base().toString());
        provenance.put("model", endpoint.model());
        return new TextModelDescription(endpoint.model(), EnumSet.allOf(Capability.class), provenance);
    }

    @Override
    public Completions complete(CompletionRequest request, Cancellation cancellation)
            throws InvalidInputException, EndpointException {
        URI address = URI.create(endpoint.base() + switch (request.prompt()) {
        case Prompt.Text _ -> "/completions";
        case Prompt.Chat _ -> "/chat/completions";
        });
        Completions completions = ask(address, RequestBody.of(endpoint.model(), request),
                body -> ResponseBody.read(body, request.samples()), cancellation);
        if (request.logProbabilities().wanted() && completions.choices().stream()
                .anyMatch(choice -> choice.logProbabilities().isEmpty() && !choice.text().isEmpty())) {
            throw lacking("log-probabilities");
        }
        counter.answered(completions.usage());
        return completions;
    }

    @Override
    public ScoredText score(String context, String continuation, Cancellation cancellation)
            throws InvalidInputException, EndpointException {
        if (continuation.isEmpty()) {
            throw new IllegalArgumentException("there is nothing to be scored");
        }
        String given = context.stripTrailing();
        Completions completions = ask(URI.create(endpoint.base() + "/completions"),
                RequestBody.score(endpoint.model(), context + continuation), body -> ResponseBody.read(body, 1),
                cancellation);
        List<TokenLogProbability> tokens =
                Echo.after(given, context + continuation, completions.choices().getFirst().logProbabilities());
        if (tokens.isEmpty() || tokens.stream().anyMatch(token -> Double.isNaN(token.logProbability()))) {
            throw lacking("the log-probabilities of a given text");
        }
        counter.answered(completions.usage());
        List<TokenLogProbability> scored = new ArrayList<>();
        boolean greedy = true;
        for (TokenLogProbability token : tokens) {
            greedy &= !token.alternatives().isEmpty()
                    && token.alternatives().getFirst().logProbability() <= token.logProbability();
            scored.add(new TokenLogProbability(token.token(), token.logProbability(), List.of()));
        }
        return new ScoredText(scored, greedy);
    }

    private <T> T ask(URI address, byte[] body, Caller.Reader<T> reader, Cancellation cancellation)
            throws InvalidInputException, EndpointException {
        if (closed.get()) {
            throw new IllegalStateException("this handle is closed");
        }
        try {
            return caller.ask(address, body, reader, cancellation);
        } catch (InvalidInputException | EndpointException e) {
            counter.failed();
            throw e;
        }
    }

    private InvalidInputException lacking(String what) {
        return new InvalidInputException(Diagnostic.error(endpoint.text(), "the endpoint gives no " + what,
                "ask one that does, such as vLLM or assay serve"));
    }

    @Override
    public Traffic traffic() {
        return counter.traffic(caller.retries());
    }

    @Override
    public void close() {
        if (!closed.getAndSet(true)) {
            caller.close();
        }
    }
}
