/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
/**
 * A file system whose n-th change fails. Not {@code @NullMarked}: it overrides platform types whose nullness nobody has
 * declared.
 */
package org.modelassay.engine.tests.disk;
