/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.inference.process.internal.client;

import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.modelassay.common.Cancellation;
import org.modelassay.inference.InferenceException;
import org.modelassay.inference.process.HostLauncher;

/** The process for models: started when it is needed, and again when it was lost. */
public final class Hosts implements AutoCloseable {

    private final HostLauncher launcher;

    private @Nullable Host current;

    private boolean closed;

    /**
     * No process yet.
     *
     * @param launcher starts processes
     */
    public Hosts(HostLauncher launcher) {
        this.launcher = launcher;
    }

    /**
     * A process that lives.
     *
     * @param cancellation gives up starting one
     * @return the process
     * @throws InferenceException if none starts
     */
    public synchronized Host get(Cancellation cancellation) throws InferenceException {
        if (closed) {
            throw new InferenceException("the inference service is closed");
        }
        Host host = current;
        if (host == null || !host.isAlive()) {
            host = Host.start(launcher, cancellation);
            current = host;
        }
        return host;
    }

    /** {@return the process, if one lives} */
    public synchronized Optional<Host> living() {
        Host host = current;
        return host != null && host.isAlive() ? Optional.of(host) : Optional.empty();
    }

    @Override
    public synchronized void close() {
        closed = true;
        Host host = current;
        if (host != null) {
            host.close();
        }
    }
}
