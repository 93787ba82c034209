/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
/** Training fingerprints into a model without harm. */
@NullMarked
package org.modelassay.analyser.fingerprint.internal.embed;

import org.jspecify.annotations.NullMarked;
