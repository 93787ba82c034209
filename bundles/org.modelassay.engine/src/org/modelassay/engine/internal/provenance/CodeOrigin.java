/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.engine.internal.provenance;

import java.io.IOException;
import java.util.List;

import org.modelassay.analysis.Analyser;
import org.modelassay.common.Cancellation;

/** Knows the code that computes results. */
@FunctionalInterface
public interface CodeOrigin {

    /**
     * The bundles whose code takes part when an analyser runs, itself included.
     *
     * @param analyser     the analyser
     * @param cancellation whether the user has lost interest
     * @return the bundles in the order of their names
     * @throws IOException if one cannot be read
     */
    List<CodeEntry> of(Analyser<?> analyser, Cancellation cancellation) throws IOException;
}
