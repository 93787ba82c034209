/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
/**
 * Wizards: a new study, a checkpoint linked into a project.
 */
@NullMarked
package org.modelassay.ui.internal.wizard;

import org.jspecify.annotations.NullMarked;
