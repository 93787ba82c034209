/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.python.ast;

import org.jspecify.annotations.Nullable;

/**
 * A keyword argument.
 *
 * @param name  its name, {@code null} for {@code **value}
 * @param value its value
 */
public record Keyword(@Nullable String name, Expression value) implements Node {
}
