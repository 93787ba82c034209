/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.inference.openai;

/**
 * How a model is served.
 *
 * @param port          the port on the loopback address, 0 for any free one
 * @param name          what the model is called
 * @param concurrency   requests that are computed at a time, at least 1
 * @param queue         requests that may wait beyond those; further ones are sent away with status 503
 * @param maximumTokens the most new tokens that one completion may ask for; also what it gets if it does not say
 */
public record ServerOptions(int port, String name, int concurrency, int queue, int maximumTokens) {

    /**
     * Checks the ranges.
     *
     * @throws IllegalArgumentException when a number is out of range
     */
    public ServerOptions {
        if (port < 0 || port > 65535 || concurrency < 1 || queue < 0 || maximumTokens < 1) {
            throw new IllegalArgumentException("out of range: port " + port + ", concurrency " + concurrency
                    + ", queue " + queue + ", tokens " + maximumTokens);
        }
    }
}
