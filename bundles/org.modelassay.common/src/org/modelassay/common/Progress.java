/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.common;

/**
 * Where work reports how far it is; implementations may be called from any thread.
 * <p>
 * The unit of an amount is agreed between caller and callee: bytes unless a method says otherwise.
 */
public interface Progress {

    /**
     * Reports finished work.
     *
     * @param amount what was done since the last call, not negative
     */
    void advance(long amount);

    /**
     * Names what is being done now.
     *
     * @param text a short phrase for people
     */
    void activity(String text);

    /**
     * A progress that nobody looks at.
     *
     * @return a progress that ignores every call
     */
    static Progress none() {
        return new Progress() {
            @Override
            public void advance(long amount) {
                // nobody looks
            }

            @Override
            public void activity(String text) {
                // nobody looks
            }
        };
    }
}
