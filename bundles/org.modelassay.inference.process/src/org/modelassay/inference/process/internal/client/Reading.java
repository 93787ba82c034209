/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.inference.process.internal.client;

import java.io.IOException;
import java.lang.foreign.MemorySegment;

import org.modelassay.inference.process.internal.wire.Frame;

/** Takes an answer apart. */
@FunctionalInterface
interface Reading<T> {

    /** The value of an answer whose arrays lie in the given memory, which is valid during the call. */
    T of(Frame answer, MemorySegment arrays) throws IOException;
}
