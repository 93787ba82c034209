/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
/**
 * What a run is made from: digests of inputs and code.
 */
@NullMarked
package org.modelassay.engine.internal.provenance;

import org.jspecify.annotations.NullMarked;
