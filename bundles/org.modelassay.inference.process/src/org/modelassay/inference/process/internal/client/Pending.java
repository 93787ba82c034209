/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.inference.process.internal.client;

import java.util.concurrent.CompletableFuture;

import org.modelassay.inference.process.internal.wire.Frame;

/** A request that waits for its answer: a frame, or nothing when the process has ended. */
record Pending(String operation, CompletableFuture<Frame> answer) {

    Pending(String operation) {
        this(operation, new CompletableFuture<>());
    }
}
