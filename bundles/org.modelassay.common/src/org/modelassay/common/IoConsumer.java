/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.common;

import java.io.IOException;

/**
 * An action on a resource that may fail in input or output.
 *
 * @param <T> the resource
 */
@FunctionalInterface
public interface IoConsumer<T> {

    /**
     * Acts on the resource.
     *
     * @param resource the resource, valid during the call only
     * @throws IOException when reading or writing fails
     */
    void accept(T resource) throws IOException;
}
