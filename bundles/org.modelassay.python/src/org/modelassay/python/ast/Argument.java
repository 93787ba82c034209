/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.python.ast;

import org.jspecify.annotations.Nullable;

/**
 * A parameter of a function.
 *
 * @param name       its name
 * @param annotation its annotation, {@code null} for none
 */
public record Argument(String name, @Nullable Expression annotation) implements Node {
}
