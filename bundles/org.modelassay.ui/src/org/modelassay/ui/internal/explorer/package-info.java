/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
/**
 * The tree of studies, models, experiments and runs.
 */
@NullMarked
package org.modelassay.ui.internal.explorer;

import org.jspecify.annotations.NullMarked;
