/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
/** The help: our Markdown and the declarations of analysers, as pages that any browser shows and searches. */
@NullMarked
package org.modelassay.ui.internal.help;

import org.jspecify.annotations.NullMarked;
