/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
/** What local models and endpoints share. */
@NullMarked
package org.modelassay.inference.openai.internal;

import org.jspecify.annotations.NullMarked;
