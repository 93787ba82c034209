/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.inference.openai;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;

import com.sun.net.httpserver.HttpServer;

import org.modelassay.inference.completion.TextModel;
import org.modelassay.inference.openai.internal.server.CompletionHandler;
import org.modelassay.inference.openai.internal.server.Endpoints;
import org.modelassay.inference.openai.internal.server.ModelsHandler;

/**
 * Lets programs of this machine ask a model by OpenAI's protocol: {@code /v1/models}, {@code /v1/completions} and
 * {@code /v1/chat/completions}. It listens on the loopback address only and refuses requests that a web page sends.
 */
public final class CompletionServer implements AutoCloseable {

    private final HttpServer server;
    private final ExecutorService threads;
    private final AtomicBoolean closed;

    private CompletionServer(HttpServer server, ExecutorService threads, AtomicBoolean closed) {
        this.server = server;
        this.threads = threads;
        this.closed = closed;
    }

    /**
     * Starts a server.
     *
     * @param model   the model, closed by the caller after this server
     * @param options how it is served
     * @return the server, which answers already
     * @throws IOException when the port is taken
     */
    public static CompletionServer start(TextModel model, ServerOptions options) throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), options.port()),
                options.queue());
        ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
        AtomicBoolean closed = new AtomicBoolean();
        CompletionHandler handler = new CompletionHandler(model, options, closed::get);
        Endpoints endpoints = new Endpoints(new ModelsHandler(options.name()), handler);
        server.createContext("/", exchange -> endpoints.handle(exchange));
        server.setExecutor(threads);
        server.start();
        return new CompletionServer(server, threads, closed);
    }

    /**
     * The address of the protocol.
     *
     * @return such as {@code http://127.0.0.1:8000/v1}
     */
    public URI address() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/v1");
    }

    /** Ends all requests and lets go of the port. */
    @Override
    public void close() {
        closed.set(true);
        server.stop(0);
        threads.shutdownNow();
    }
}
