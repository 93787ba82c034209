/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.inference.djl.internal.decoder;

/**
 * The positions of a pass.
 *
 * @param start        the first position that is computed
 * @param end          the position after the last
 * @param promptLength positions from here on are generated tokens
 */
record PassRange(int start, int end, int promptLength) {

    /**
     * The pass over a whole prompt.
     *
     * @param length its length
     * @return the range
     */
    static PassRange prompt(int length) {
        return new PassRange(0, length, length);
    }

    /**
     * How many positions are computed.
     *
     * @return the count
     */
    int count() {
        return end - start;
    }
}
