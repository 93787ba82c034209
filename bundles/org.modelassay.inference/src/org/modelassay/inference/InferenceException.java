/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.inference;

/** A failure of the engine or of the machine. The request failed; the service and other requests go on. */
public class InferenceException extends Exception {

    private static final long serialVersionUID = 1L;

    /**
     * A failure.
     *
     * @param message what failed and what can be done
     */
    public InferenceException(String message) {
        super(message);
    }

    /**
     * A failure with its cause.
     *
     * @param message what failed and what can be done
     * @param cause   what was thrown
     */
    public InferenceException(String message, Throwable cause) {
        super(message, cause);
    }
}
