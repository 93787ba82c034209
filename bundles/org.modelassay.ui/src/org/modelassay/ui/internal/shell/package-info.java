/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
/**
 * What every part of the workbench stands on: the perspective, services, icons and dialogs.
 */
@NullMarked
package org.modelassay.ui.internal.shell;

import org.jspecify.annotations.NullMarked;
