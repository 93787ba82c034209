/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
/**
 * What an author of an analyser needs: the contract, its parameters, its inputs and the context of a run.
 *
 * <p>An analyser is contributed to the extension point {@code org.modelassay.analysis.analysers}. It plans from headers
 * alone, runs in units of work that may be resumed, and hands its results to {@link org.modelassay.analysis.result}.
 * Nothing here knows about a window, a command line or how a run is stored.
 */
@NullMarked
package org.modelassay.analysis;

import org.jspecify.annotations.NullMarked;
