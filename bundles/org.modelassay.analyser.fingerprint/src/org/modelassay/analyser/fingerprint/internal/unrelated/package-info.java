/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
/** How often models of others match by chance. */
@NullMarked
package org.modelassay.analyser.fingerprint.internal.unrelated;

import org.jspecify.annotations.NullMarked;
