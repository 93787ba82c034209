/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
/**
 * How fast models run: against what the machine can do, and against the same computation in PyTorch for Python.
 */
@NullMarked
package org.modelassay.benchmarks.inference;

import org.jspecify.annotations.NullMarked;
