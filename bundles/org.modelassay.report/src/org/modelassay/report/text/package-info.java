/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
/** Numbers and foreign text as readers see them, the same in reports and in the workbench. */
@NullMarked
package org.modelassay.report.text;

import org.jspecify.annotations.NullMarked;
