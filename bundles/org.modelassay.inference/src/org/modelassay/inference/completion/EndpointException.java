/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.inference.completion;

import org.modelassay.inference.InferenceException;

/** An endpoint that gave no answer. It says nothing of the model: a sample without an answer is missing, not wrong. */
public class EndpointException extends InferenceException {

    /** What further requests may expect. */
    public enum Outlook {

        /** Every attempt failed; a later one may succeed. */
        LATER,

        /** The endpoint refuses all requests of this kind: the key, the address or the name of the model is wrong. */
        NEVER
    }

    private static final long serialVersionUID = 1L;

    private final Outlook outlook;

    /**
     * A failure.
     *
     * @param message what failed and what can be done; without secrets
     * @param outlook what further requests may expect
     */
    public EndpointException(String message, Outlook outlook) {
        super(message);
        this.outlook = outlook;
    }

    /**
     * What further requests may expect.
     *
     * @return whether trying later makes sense
     */
    public Outlook outlook() {
        return outlook;
    }
}
