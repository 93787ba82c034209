/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.python.ast;

import java.util.List;

/**
 * A clause of a comprehension.
 *
 * @param target       what each element is assigned to
 * @param iterable     the iterable
 * @param conditions   what must hold
 * @param asynchronous whether it is asynchronous
 */
public record Comprehension(Expression target, Expression iterable, List<Expression> conditions, boolean asynchronous)
        implements
            Node {

    /** Copies the lists. */
    public Comprehension {
        conditions = List.copyOf(conditions);
    }
}
