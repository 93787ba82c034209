/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
/**
 * The first page, with three doors.
 */
@NullMarked
package org.modelassay.ui.internal.welcome;

import org.jspecify.annotations.NullMarked;
