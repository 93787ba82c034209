/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
/**
 * Carries a run from the question to the manifest.
 */
@NullMarked
package org.modelassay.engine.internal.run;

import org.jspecify.annotations.NullMarked;
