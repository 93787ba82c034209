/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.python;

import java.util.IdentityHashMap;
import java.util.Map;

import org.modelassay.python.ast.Node;

/** Where the nodes of one parsed program come from; nodes are told apart by identity. */
public final class SourceMap {

    private final Map<Node, Span> spans;

    /**
     * Keeps a copy of the spans.
     *
     * @param spans the span of every statement and expression
     */
    public SourceMap(Map<Node, Span> spans) {
        this.spans = new IdentityHashMap<>(spans);
    }

    /**
     * The part of the text that a node was made from.
     *
     * @param node a statement or an expression of the program
     * @return its span
     * @throws IllegalArgumentException if the node is not of this program
     */
    public Span span(Node node) {
        Span span = spans.get(node);
        if (span == null) {
            throw new IllegalArgumentException("Not a statement or expression of this program: " + node);
        }
        return span;
    }
}
