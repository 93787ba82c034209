/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
/** Tests of the ledger. */
@NullMarked
package org.modelassay.analyser.fingerprint.ledger;

import org.jspecify.annotations.NullMarked;
