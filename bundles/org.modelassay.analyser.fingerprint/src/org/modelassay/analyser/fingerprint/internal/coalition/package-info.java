/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
/** Coalitions of models that were really marked. */
@NullMarked
package org.modelassay.analyser.fingerprint.internal.coalition;

import org.jspecify.annotations.NullMarked;
