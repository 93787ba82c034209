/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.python.ast;

import org.jspecify.annotations.Nullable;

/**
 * A name that is imported.
 *
 * @param name   the dotted name, or {@code *}
 * @param asName what it is bound to, {@code null} for itself
 */
public record Alias(String name, @Nullable String asName) implements Node {
}
