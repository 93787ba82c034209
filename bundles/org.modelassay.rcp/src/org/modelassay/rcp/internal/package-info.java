/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
/**
 * The product's window: application, window advisor and first perspective. It owns the start and the end of the
 * workbench and nothing between them; every part comes from another bundle.
 */
@NullMarked
package org.modelassay.rcp.internal;

import org.jspecify.annotations.NullMarked;
