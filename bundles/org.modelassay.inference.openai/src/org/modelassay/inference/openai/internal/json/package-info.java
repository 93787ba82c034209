/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
/** JSON as small trees, for messages of a few kilobytes to megabytes. */
@NullMarked
package org.modelassay.inference.openai.internal.json;

import org.jspecify.annotations.NullMarked;
