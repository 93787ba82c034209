/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
/**
 * Models that studies name by where they come from: fetched once, verified, and then at hand without a network.
 */
@NullMarked
package org.modelassay.engine.internal.remote;

import org.jspecify.annotations.NullMarked;
