/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
/**
 * Runs in this workbench: jobs, the queue, and the view of what ran.
 */
@NullMarked
package org.modelassay.ui.internal.running;

import org.jspecify.annotations.NullMarked;
