/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.inference.djl.internal.decoder;

import java.util.List;
import java.util.Optional;

import org.modelassay.inference.FloatTensor;

/**
 * An intervention within one pass, as kernels take it; empty lists mean all.
 *
 * @param site      the number of the site
 * @param operation what is done
 * @param factor    the factor of a scaling
 * @param positions positions within the pass
 * @param heads     heads
 * @param keys      key positions
 * @param values    the values of a replacement or addition
 */
record Edit(int site, Operation operation, double factor, List<Integer> positions, List<Integer> heads,
        List<Integer> keys, Optional<FloatTensor> values) {

    /** What is done, in the order of the kernel's codes. */
    enum Operation {
        REPLACE, ADD, SCALE, ZERO
    }
}
