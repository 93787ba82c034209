/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
/**
 * Ownership marks of language models that scale to thousands: made, embedded, kept in a ledger, verified, worn away and
 * stolen by coalitions (Nasery et al. 2025, Scalable Fingerprinting of Large Language Models, arXiv 2502.07760).
 */
@NullMarked
package org.modelassay.analyser.fingerprint;

import org.jspecify.annotations.NullMarked;
