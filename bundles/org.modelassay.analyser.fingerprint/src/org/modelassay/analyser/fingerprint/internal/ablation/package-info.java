/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
/** The method with one of its choices made otherwise. */
@NullMarked
package org.modelassay.analyser.fingerprint.internal.ablation;

import org.jspecify.annotations.NullMarked;
