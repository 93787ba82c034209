/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
/** Claims of the paper, held to what was measured. */
@NullMarked
package org.modelassay.analyser.fingerprint.internal.claims;

import org.jspecify.annotations.NullMarked;
