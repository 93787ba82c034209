/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
/**
 * What a test of an analyser needs: inputs, a run that collects its results in memory, and tiny checkpoints.
 *
 * <p>Start with {@link org.modelassay.analysis.testkit.TestRun}. Nothing here needs OSGi or a test framework.
 */
@NullMarked
package org.modelassay.analysis.testkit;

import org.jspecify.annotations.NullMarked;
