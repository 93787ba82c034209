/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.common;

/** The side of a cancellation that asks for the stop; safe to use from any thread. */
public final class CancellationSource implements Cancellation {

    private volatile boolean requested;

    /** Creates a source of which no stop has been asked. */
    public CancellationSource() {
        requested = false;
    }

    /** Asks for the stop; asking again changes nothing. */
    public void cancel() {
        requested = true;
    }

    @Override
    public boolean isRequested() {
        return requested;
    }
}
