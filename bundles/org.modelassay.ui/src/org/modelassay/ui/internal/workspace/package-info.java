/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
/**
 * Our projects in the workspace: nature, builder and markers. Nothing important is kept outside the projects.
 */
@NullMarked
package org.modelassay.ui.internal.workspace;

import org.jspecify.annotations.NullMarked;
