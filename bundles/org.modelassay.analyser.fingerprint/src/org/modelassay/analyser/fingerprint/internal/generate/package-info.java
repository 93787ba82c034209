/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
/** Making fingerprints: keys, candidates and answers. */
@NullMarked
package org.modelassay.analyser.fingerprint.internal.generate;

import org.jspecify.annotations.NullMarked;
