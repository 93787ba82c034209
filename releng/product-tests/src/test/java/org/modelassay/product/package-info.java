/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
/**
 * Drives copies of the built product as a user does: by its script, in processes of their own.
 */
@NullMarked
package org.modelassay.product;

import org.jspecify.annotations.NullMarked;
