/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.inference.site;

import java.util.List;

/** A choice of token positions. */
public sealed interface Positions {

    /** Every position. */
    record All() implements Positions {
    }

    /** The last position of the prompt, or each new token at the time when it is the last. */
    record Last() implements Positions {
    }

    /**
     * The listed positions.
     *
     * @param indices absolute positions, in the order in which captured values are wanted, without repetition
     */
    record At(List<Integer> indices) implements Positions {

        /**
         * Copies and checks the list.
         *
         * @throws IllegalArgumentException when the list is empty, repeats or is negative
         */
        public At {
            indices = Indices.checked(indices);
        }
    }

    /**
     * Every position.
     *
     * @return all
     */
    static Positions all() {
        return new All();
    }

    /**
     * The last position.
     *
     * @return last
     */
    static Positions last() {
        return new Last();
    }

    /**
     * The listed positions.
     *
     * @param indices absolute positions
     * @return the choice
     */
    static Positions at(Integer... indices) {
        return new At(List.of(indices));
    }
}
