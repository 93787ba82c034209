/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
/** The widgets of the results editor: a page of sections, filled by the presenters once a job has read the run. */
@NullMarked
package org.modelassay.ui.results.internal;

import org.jspecify.annotations.NullMarked;
