/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.common;

import java.util.concurrent.CancellationException;

/** Whether somebody asked to stop; long work looks at it several times a second. */
@FunctionalInterface
public interface Cancellation {

    /**
     * Whether to stop. Once true, it stays true.
     *
     * @return true when a stop was asked for
     */
    boolean isRequested();

    /**
     * Stops the caller when a stop was asked for.
     *
     * @throws CancellationException when {@link #isRequested()}
     */
    default void check() {
        if (isRequested()) {
            throw new CancellationException("cancelled");
        }
    }

    /**
     * A cancellation that never happens.
     *
     * @return a cancellation that is never requested
     */
    static Cancellation never() {
        return () -> false;
    }
}
