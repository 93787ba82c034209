/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
/** The project that authors of analysers begin with. */
@NullMarked
package org.modelassay.cli.internal.template;

import org.jspecify.annotations.NullMarked;
