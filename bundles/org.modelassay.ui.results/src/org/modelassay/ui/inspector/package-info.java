/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
/**
 * Looks into a checkpoint: its tensors by layer, what they hold, its metadata and configuration, and what is odd.
 *
 * <p>Opening reads headers only. The numbers of a tensor are read by a job, when they are asked for.
 */
@NullMarked
package org.modelassay.ui.inspector;

import org.jspecify.annotations.NullMarked;
