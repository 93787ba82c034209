/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.analyser.codecrash.internal.perturb;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.modelassay.python.ast.Statement;

/**
 * A place before a statement of a block, or at the end of one. Blocks are told apart by identity.
 *
 * @param block the block
 * @param index before which statement
 */
record Point(List<Statement> block, int index) {

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Point point && point.block == block && point.index == index;
    }

    @Override
    public int hashCode() {
        return 31 * System.identityHashCode(block) + index;
    }
}
