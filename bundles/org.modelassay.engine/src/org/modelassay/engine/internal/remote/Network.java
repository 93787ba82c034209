/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.engine.internal.remote;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Optional;

import org.modelassay.common.Diagnostic;
import org.modelassay.common.InvalidInputException;

/**
 * Asks servers. Redirections are followed to safe addresses only, and a secret is told to the host it is for and to no
 * other.
 */
final class Network implements AutoCloseable {

    private static final int MOST_REDIRECTIONS = 8;
    private static final Duration CONNECTING = Duration.ofSeconds(30);
    private static final Duration ANSWERING = Duration.ofMinutes(2);

    private final boolean offline;
    private final HttpClient client = HttpClient.newBuilder().connectTimeout(CONNECTING)
            .followRedirects(HttpClient.Redirect.NEVER).build();

    /**
     * Opens no connection yet.
     *
     * @param offline whether none may be opened
     */
    Network(boolean offline) {
        this.offline = offline;
    }

    /**
     * Asks for a file or the rest of one.
     *
     * @param address where it is
     * @param from    how many bytes are here already
     * @param secret  the token for the host of the address, if there is one
     * @return the answer, of status 200, 206 or 416; to be closed by the caller
     * @throws InvalidInputException if the server has no such file, or nothing may be asked
     * @throws IOException           if the server cannot be reached
     */
    HttpResponse<InputStream> get(URI address, long from, Optional<String> secret)
            throws InvalidInputException, IOException {
        if (offline) {
            throw new InvalidInputException(Diagnostic.error(address.toString(),
                    "is not here yet, and MODELASSAY_OFFLINE forbids to fetch it", "fetch it once with a network"));
        }
        URI at = address;
        for (int i = 0; i < MOST_REDIRECTIONS; i++) {
            boolean sameHost = address.getAuthority().equals(at.getAuthority());
            HttpResponse<InputStream> response = send(at, from, secret.filter(_ -> sameHost));
            Optional<String> next = response.headers().firstValue("location");
            if (response.statusCode() / 100 != 3 || next.isEmpty()) {
                return checked(address, response);
            }
            response.body().close();
            at = at.resolve(next.get());
            if (!RemoteLocation.isSafe(at)) {
                throw new InvalidInputException(Diagnostic.error(address.toString(),
                        "leads to an address that is not encrypted", "tell whoever publishes it"));
            }
        }
        throw new IOException(address + " leads from one address to another without end");
    }

    private HttpResponse<InputStream> send(URI at, long from, Optional<String> secret)
            throws IOException {
        HttpRequest.Builder request = HttpRequest.newBuilder(at).timeout(ANSWERING).header("User-Agent",
                "ModelAssay");
        if (from > 0) {
            request.header("Range", "bytes=" + from + "-");
        }
        secret.ifPresent(token -> request.header("Authorization", "Bearer " + token));
        try {
            return client.send(request.build(), BodyHandlers.ofInputStream());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while asking " + at.getHost(), e);
        }
    }

    private static HttpResponse<InputStream> checked(URI address, HttpResponse<InputStream> response)
            throws InvalidInputException, IOException {
        int status = response.statusCode();
        if (status == 200 || status == 206 || status == 416) {
            return response;
        }
        response.body().close();
        if (status / 100 == 4) {
            throw new InvalidInputException(Diagnostic.error(address.toString(), "the server answers " + status,
                    status == 401 || status == 403 ? "it needs a permission: for the hub, a token in HF_TOKEN"
                            : "check the location"));
        }
        throw new IOException(address + ": the server answers " + status);
    }

    /** Ends every connection. */
    @Override
    public void close() {
        client.shutdownNow();
    }
}
