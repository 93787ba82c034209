/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
/** How many fingerprints a model takes, and at what cost. */
@NullMarked
package org.modelassay.analyser.fingerprint.internal.capacity;

import org.jspecify.annotations.NullMarked;
