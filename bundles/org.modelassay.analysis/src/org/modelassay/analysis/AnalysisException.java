/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.analysis;

/** An analysis that was asked properly and still has no answer; the message says why and what the user can do. */
public class AnalysisException extends Exception {

    private static final long serialVersionUID = 1L;

    /**
     * Creates the exception.
     *
     * @param message what happened and what the user can do
     */
    public AnalysisException(String message) {
        super(message);
    }

    /**
     * Creates the exception with its cause.
     *
     * @param message what happened and what the user can do
     * @param cause   what led to it
     */
    public AnalysisException(String message, Throwable cause) {
        super(message, cause);
    }
}
