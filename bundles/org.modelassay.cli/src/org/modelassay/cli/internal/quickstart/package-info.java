/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
/**
 * A small model made of random numbers, three updates planted in it, and the study that tells them apart.
 *
 * <p>Everything here is synthetic and says so: names, metadata and study. The same seed gives the same bytes.
 */
@NullMarked
package org.modelassay.cli.internal.quickstart;

import org.jspecify.annotations.NullMarked;
