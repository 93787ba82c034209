/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.python.literal;

/** An expression whose value is not given by literals alone. */
public final class NotALiteralException extends Exception {

    private static final long serialVersionUID = 1L;

    /**
     * Creates the exception.
     *
     * @param message which part is not a literal
     */
    public NotALiteralException(String message) {
        super(message);
    }
}
