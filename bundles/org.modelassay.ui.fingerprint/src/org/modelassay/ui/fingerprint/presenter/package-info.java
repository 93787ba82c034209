/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
/** What is shown of a ledger, without a window. */
@NullMarked
package org.modelassay.ui.fingerprint.presenter;

import org.jspecify.annotations.NullMarked;
