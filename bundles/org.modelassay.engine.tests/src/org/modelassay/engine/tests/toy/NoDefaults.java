/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.engine.tests.toy;

import org.modelassay.analysis.Parameter;

/**
 * A record without defaults.
 *
 * @param size a number
 */
public record NoDefaults(@Parameter(label = "Size", help = "Size.") int size) {
}
