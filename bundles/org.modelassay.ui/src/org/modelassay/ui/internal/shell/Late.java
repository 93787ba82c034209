/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.ui.internal.shell;

import org.jspecify.annotations.Nullable;

/**
 * A value that the platform has us make after construction, once: a control of a part, mostly.
 *
 * @param <T> what it is
 */
public final class Late<T> {

    private @Nullable T value;

    /** Creates a value that is not there yet. */
    public Late() {
        value = null;
    }

    /**
     * Sets the value.
     *
     * @param made the value
     * @return the same
     */
    public T set(T made) {
        value = made;
        return made;
    }

    /**
     * Whether there is a value.
     *
     * @return {@code true} once it was set
     */
    public boolean isSet() {
        return value != null;
    }

    /**
     * The value.
     *
     * @return the value
     * @throws IllegalStateException if it was not set: the platform has called in another order than it promises
     */
    public T get() {
        T there = value;
        if (there == null) {
            throw new IllegalStateException("not made yet");
        }
        return there;
    }
}
