/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.python.ast;

import java.util.List;

/**
 * A whole program.
 *
 * @param body its statements
 */
public record Module(List<Statement> body) implements Node {

    /** Copies the list. */
    public Module {
        body = List.copyOf(body);
    }
}
