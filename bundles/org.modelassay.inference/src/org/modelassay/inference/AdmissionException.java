/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.inference;

/** A model or request that was refused because memory would not suffice. Nothing was loaded. */
public class AdmissionException extends InferenceException {

    private static final long serialVersionUID = 1L;

    private final long neededBytes;

    private final long availableBytes;

    /**
     * A refusal.
     *
     * @param message        what was refused and what can be done
     * @param neededBytes    what it would have needed
     * @param availableBytes what is left of the memory set aside for models
     */
    public AdmissionException(String message, long neededBytes, long availableBytes) {
        super(message);
        this.neededBytes = neededBytes;
        this.availableBytes = availableBytes;
    }

    /**
     * What it would have needed.
     *
     * @return bytes
     */
    public long neededBytes() {
        return neededBytes;
    }

    /**
     * What is left of the memory set aside for models.
     *
     * @return bytes
     */
    public long availableBytes() {
        return availableBytes;
    }
}
