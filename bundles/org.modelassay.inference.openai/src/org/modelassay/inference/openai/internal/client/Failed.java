/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.inference.openai.internal.client;

import java.time.Duration;
import java.util.Optional;

/** One attempt that gave nothing; another one may. */
final class Failed extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient Optional<Duration> wait;

    /**
     * A failure.
     *
     * @param message what happened, without secrets
     * @param wait    how long the endpoint asks us to wait
     */
    Failed(String message, Optional<Duration> wait) {
        super(message);
        this.wait = wait;
    }

    Optional<Duration> wish() {
        return wait;
    }
}
