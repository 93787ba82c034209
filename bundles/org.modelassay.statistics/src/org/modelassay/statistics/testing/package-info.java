/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
/**
 * Decisions about a probability from trials, at an error rate chosen beforehand: how many trials to plan, how to pay
 * for
 * repeated looks, and evidence that may be looked at at any time.
 */
@NullMarked
package org.modelassay.statistics.testing;

import org.jspecify.annotations.NullMarked;
