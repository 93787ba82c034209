/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
/** The editor of ledgers: it asks for the passphrase, keeps it nowhere, and never shows a secret before it is asked to. */
@NullMarked
package org.modelassay.ui.fingerprint;

import org.jspecify.annotations.NullMarked;
