/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
/**
 * Grading of recorded answers, and what the grades say.
 *
 * <p>Answers that are literals are graded by comparing values; the rest is executed outside the virtual machine. What
 * could not be executed is undecided, never wrong.
 */
@NullMarked
package org.modelassay.analyser.codecrash.internal.evaluate;

import org.jspecify.annotations.NullMarked;
