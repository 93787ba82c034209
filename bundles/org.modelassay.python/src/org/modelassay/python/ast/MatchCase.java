/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.python.ast;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A case of a match statement.
 *
 * @param pattern what must match
 * @param guard   what must hold as well, {@code null} for nothing
 * @param body    its statements
 */
public record MatchCase(Pattern pattern, @Nullable Expression guard, List<Statement> body) implements Node {

    /** Copies the lists. */
    public MatchCase {
        body = List.copyOf(body);
    }
}
