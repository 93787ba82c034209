/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
/** Installing with p2. */
@NullMarked
package org.modelassay.install.internal;

import org.jspecify.annotations.NullMarked;
