/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.engine.tests.tutorial;

import org.modelassay.analysis.Parameter;

/**
 * The parameters of {@link ZerosAnalyser}.
 *
 * @param block the bytes that one unit of work reads
 */
public record ZerosParameters(@Parameter(label = "Block", help = "How much one unit of work reads.", min = 1,
        max = 1 << 24, unit = "bytes") int block) {

    /** The defaults. */
    public static final ZerosParameters DEFAULT = new ZerosParameters(1 << 20);
}
