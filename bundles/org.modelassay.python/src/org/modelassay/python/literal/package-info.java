/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
/**
 * The values that literals stand for, with Python's equality.
 *
 * <p>Answers that are literals can so be graded without a Python interpreter.
 */
@NullMarked
package org.modelassay.python.literal;

import org.jspecify.annotations.NullMarked;
