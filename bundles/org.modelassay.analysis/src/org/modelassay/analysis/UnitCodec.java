/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.analysis;

import java.io.IOException;

import org.jspecify.annotations.NonNull;

/**
 * Writes the result of a unit for the journal and reads it back without loss.
 *
 * @param <T> what a unit results in
 */
public interface UnitCodec<T> {

    /**
     * Encodes a result.
     *
     * @param result the result of a unit
     * @return bytes from which {@link #decode} makes an equal result
     * @throws IOException if it cannot be encoded
     */
    byte[] encode(@NonNull T result) throws IOException;

    /**
     * Decodes a result.
     *
     * @param payload bytes from {@link #encode}
     * @return the result
     * @throws IOException if the bytes are not of this codec; the unit is then run again
     */
    T decode(byte[] payload) throws IOException;
}
