/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.analysis.result;

import java.util.List;

/** The places on an axis that the values of a chart belong to. */
public sealed interface Coordinates {

    /**
     * How many places there are.
     *
     * @return the number of values each curve has
     */
    int size();

    /**
     * Places given by numbers.
     *
     * @param values the numbers, in drawing order
     */
    record Numbers(double... values) implements Coordinates {
        @Override
        public int size() {
            return values.length;
        }
    }

    /**
     * Places given by names.
     *
     * @param names the names, in drawing order
     */
    record Categories(List<String> names) implements Coordinates {

        /** Copies the names. */
        public Categories {
            names = List.copyOf(names);
        }

        @Override
        public int size() {
            return names.size();
        }
    }
}
