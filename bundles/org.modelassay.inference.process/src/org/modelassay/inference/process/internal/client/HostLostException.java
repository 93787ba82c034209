/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.inference.process.internal.client;

import org.modelassay.inference.InferenceException;

/** The process for models has ended, and with it what was asked of it or kept in it. */
public final class HostLostException extends InferenceException {

    private static final long serialVersionUID = 1L;

    /**
     * A loss.
     *
     * @param message how it ended and what that means
     */
    public HostLostException(String message) {
        super(message);
    }
}
