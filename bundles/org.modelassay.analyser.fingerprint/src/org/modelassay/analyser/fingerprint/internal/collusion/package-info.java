/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
/** Simulation of parties that pool their fingerprinted models. */
@NullMarked
package org.modelassay.analyser.fingerprint.internal.collusion;

import org.jspecify.annotations.NullMarked;
