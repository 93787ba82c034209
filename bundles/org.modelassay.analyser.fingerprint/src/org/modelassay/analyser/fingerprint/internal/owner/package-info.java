/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
/** How analyses come to the owner's ledger. */
@NullMarked
package org.modelassay.analyser.fingerprint.internal.owner;

import org.jspecify.annotations.NullMarked;
