/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.analyser.codecrash.internal.perturb;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.modelassay.python.ast.Statement;
import org.modelassay.python.rewrite.TreeTransformer;

/** Puts statements at points of a program. */
final class Inserter extends TreeTransformer {

    private final Map<Point, List<Statement>> inserted;

    Inserter(Map<Point, List<Statement>> inserted) {
        this.inserted = inserted;
    }

    @Override
    protected List<Statement> block(List<Statement> body) {
        List<Statement> rebuilt = new ArrayList<>();
        for (int i = 0; i <= body.size(); i++) {
            rebuilt.addAll(inserted.getOrDefault(new Point(body, i), List.of()));
            if (i < body.size()) {
                rebuilt.addAll(statement(body.get(i)));
            }
        }
        return rebuilt;
    }
}
