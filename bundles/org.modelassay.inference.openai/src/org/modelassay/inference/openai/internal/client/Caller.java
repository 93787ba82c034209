/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.inference.openai.internal.client;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicLong;

import org.modelassay.common.Cancellation;
import org.modelassay.common.Diagnostic;
import org.modelassay.common.InvalidInputException;
import org.modelassay.common.Quoted;
import org.modelassay.inference.completion.EndpointException;
import org.modelassay.inference.completion.EndpointException.Outlook;
import org.modelassay.inference.completion.EndpointLimits;
import org.modelassay.inference.openai.internal.json.Json;

/** Asks until there is an answer, the attempts are used up, or it is clear that there will be none. */
final class Caller implements AutoCloseable {

    /** Makes something of a body. */
    interface Reader<T> {

        T read(byte[] body) throws IOException;
    }

    private final EndpointLimits limits;
    private final Optional<String> key;
    private final Gate gate;
    private final Exchange exchange;
    private final AtomicLong retries = new AtomicLong();

    Caller(EndpointLimits limits, Optional<String> key) {
        this.limits = limits;
        this.key = key;
        this.gate = new Gate(limits);
        this.exchange = new Exchange(limits, key);
    }

    <T> T ask(URI address, byte[] body, Reader<T> reader, Cancellation cancellation)
            throws InvalidInputException, EndpointException {
        gate.enter(cancellation);
        try {
            for (int attempt = 1;; attempt++) {
                gate.begin(cancellation);
                try {
                    return attempt(address, body, reader, cancellation);
                } catch (Failed e) {
                    giveUp(address, attempt, e);
                    retries.incrementAndGet();
                    Gate.sleep(wait(attempt, e), cancellation);
                }
            }
        } finally {
            gate.leave();
        }
    }

    private <T> T attempt(URI address, byte[] body, Reader<T> reader, Cancellation cancellation)
            throws Failed, InvalidInputException, EndpointException {
        Answer answer = exchange.post(address, body, cancellation);
        if (answer.status() == 200) {
            try {
                return reader.read(answer.body());
            } catch (IOException e) {
                throw new Failed("the response cannot be used: " + e.getMessage(), Optional.empty());
            }
        }
        refuse(address, answer);
        Optional<Duration> wish = answer.retryAfter(Instant.now());
        if (answer.status() == 429) {
            wish.filter(time -> time.compareTo(limits.longestWait()) <= 0).ifPresent(gate::pause);
        }
        throw new Failed("status " + answer.status() + explanation(answer), wish);
    }

    /** What no further attempt changes. */
    private void refuse(URI address, Answer answer) throws InvalidInputException, EndpointException {
        switch (answer.status()) {
        case 400, 413, 422 -> throw new InvalidInputException(Diagnostic.error(address.toString(),
                "the endpoint refuses this request, status " + answer.status() + explanation(answer),
                "change what it complains about"));
        case 401, 403 -> throw new EndpointException(address + ": the endpoint refuses us, status " + answer.status()
                + explanation(answer) + "; "
                + (key.isPresent() ? "check the key" : "name the environment variable that "
                        + "holds a key"),
                Outlook.NEVER);
        default -> {
            if (answer.status() < 400 || answer.status() == 404 || answer.status() == 405) {
                throw new EndpointException(address + ": there is no such service or model, status " + answer.status()
                        + explanation(answer) + "; check the address and the name of the model", Outlook.NEVER);
            }
        }
        }
    }

    private void giveUp(URI address, int attempt, Failed failure) throws EndpointException {
        boolean late = failure.wish().filter(wait -> wait.compareTo(limits.longestWait()) > 0).isPresent();
        if (attempt >= limits.attempts() || late) {
            throw new EndpointException(
                    address + ": no answer in " + attempt + (attempt == 1 ? " attempt" : " attempts")
                            + "; the last one: " + clean(String.valueOf(failure.getMessage())) + (late
                                    ? "; it asks for a wait of " + failure.wish().orElse(Duration.ZERO).toSeconds()
                                            + " s"
                                    : ""),
                    Outlook.LATER);
        }
    }

    /** Twice as long each time, spread over half to one and a half of it, and never less than the endpoint asks for. */
    private Duration wait(int attempt, Failed failure) {
        double doubled = limits.firstWait().toMillis() * Math.pow(2, Math.min(attempt - 1, 30));
        double spread = Math.min(doubled, limits.longestWait().toMillis())
                * ThreadLocalRandom.current().nextDouble(0.5, 1.5);
        long least = failure.wish().map(Duration::toMillis).orElse(0L);
        return Duration.ofMillis(Math.max(least, Math.min(Math.round(spread), limits.longestWait().toMillis())));
    }

    private String explanation(Answer answer) {
        try {
            Json root = Json.read(answer.body());
            Json error = root.get("error");
            return error.get("message").text().or(error::text).or(() -> root.get("message").text())
                    .map(text -> ": " + Quoted.of(clean(text))).orElse("");
        } catch (IOException _) {
            return "";
        }
    }

    /** Some endpoints repeat the key that they refuse. */
    private String clean(String text) {
        return key.filter(secret -> !secret.isEmpty()).map(secret -> text.replace(secret, "***")).orElse(text);
    }

    long retries() {
        return retries.get();
    }

    @Override
    public void close() {
        exchange.close();
    }
}
