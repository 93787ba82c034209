/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
/** Tests of the analyses of fingerprints. */
@NullMarked
package org.modelassay.analyser.fingerprint;

import org.jspecify.annotations.NullMarked;
