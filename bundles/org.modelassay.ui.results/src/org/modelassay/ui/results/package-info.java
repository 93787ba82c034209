/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
/**
 * Opens runs and checkpoints in the editor area, wherever they lie.
 *
 * <p>A run is opened by its directory or its manifest, several are compared side by side, a checkpoint is opened by its
 * directory or file. The editors read and never write.
 */
@NullMarked
package org.modelassay.ui.results;

import org.jspecify.annotations.NullMarked;
