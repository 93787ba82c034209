/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.python.ast;

import org.jspecify.annotations.Nullable;

/**
 * A context manager of a with statement.
 *
 * @param context the context manager
 * @param target  what it is assigned to, {@code null} for nothing
 */
public record WithItem(Expression context, @Nullable Expression target) implements Node {
}
