/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.python.ast;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A handler of exceptions.
 *
 * @param type what it handles, {@code null} for everything
 * @param name what the exception is bound to, {@code null} for nothing
 * @param body its statements
 */
public record ExceptHandler(@Nullable Expression type, @Nullable String name, List<Statement> body) implements Node {

    /** Copies the lists. */
    public ExceptHandler {
        body = List.copyOf(body);
    }
}
