/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
/** Tests of the commands, with an engine of their own that computes nothing. */
@NullMarked
package org.modelassay.cli.tests;

import org.jspecify.annotations.NullMarked;
