/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
/** What people may set, and the keys that only they may see. */
@NullMarked
package org.modelassay.ui.internal.preferences;

import org.jspecify.annotations.NullMarked;
