/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.inference.openai.internal.client;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import org.modelassay.common.Cancellation;
import org.modelassay.inference.completion.EndpointLimits;

/** Sends one request and waits for its whole response. Redirections are not followed, so that a key goes nowhere else. */
final class Exchange implements AutoCloseable {

    private static final Duration CONNECT = Duration.ofSeconds(30);

    private final HttpClient client;
    private final EndpointLimits limits;
    private final Optional<String> key;

    Exchange(EndpointLimits limits, Optional<String> key) {
        this.limits = limits;
        this.key = key;
        this.client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(CONNECT.compareTo(limits.timeout()) < 0 ? CONNECT : limits.timeout()).build();
    }

    /**
     * One attempt.
     *
     * @throws Failed when there was no whole response in time
     */
    Answer post(URI address, byte[] body, Cancellation cancellation) throws Failed {
        HttpRequest.Builder request = HttpRequest.newBuilder(address).header("Content-Type", "application/json")
                .header("Accept", "application/json").POST(HttpRequest.BodyPublishers.ofByteArray(body));
        key.ifPresent(secret -> request.header("Authorization", "Bearer " + secret));
        CompletableFuture<HttpResponse<byte[]>> response =
                client.sendAsync(request.build(), HttpResponse.BodyHandlers
                        .limiting(HttpResponse.BodyHandlers.ofByteArray(), limits.responseBytes()));
        try {
            return answer(response, cancellation);
        } finally {
            response.cancel(true);
        }
    }

    private Answer answer(CompletableFuture<HttpResponse<byte[]>> response, Cancellation cancellation) throws Failed {
        long end = System.nanoTime() + limits.timeout().toNanos();
        while (true) {
            cancellation.check();
            try {
                HttpResponse<byte[]> received = response.get(100, TimeUnit.MILLISECONDS);
                return new Answer(received.statusCode(), received.headers(), received.body());
            } catch (TimeoutException _) {
                if (System.nanoTime() - end > 0) {
                    throw new Failed("no whole response within " + limits.timeout().toSeconds() + " s",
                            Optional.empty());
                }
            } catch (ExecutionException e) {
                Throwable cause = e.getCause() == null ? e : e.getCause();
                String message = cause.getMessage();
                throw new Failed(message == null ? cause.getClass().getSimpleName() : message, Optional.empty());
            } catch (InterruptedException _) {
                throw Gate.interrupted();
            }
        }
    }

    @Override
    public void close() {
        client.shutdownNow();
    }
}
