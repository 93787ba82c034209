/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
/** Hot loops one by one, for whoever changes them; whole runs are measured beside. */
@NullMarked
package org.modelassay.benchmarks.jmh;

import org.jspecify.annotations.NullMarked;
